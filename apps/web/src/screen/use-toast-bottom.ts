'use client';
import { useEffect } from 'react';
import { useMedia } from './use-media.ts';

/** Pixels above the bottom edge at which toasts stand while this screen does: clear of the bar it has there. */
export function useToastBottom({ phone, desk }: { readonly phone: number; readonly desk: number }): void {
  const isPhone = useMedia('(max-width: 859.98px)', false);
  const bottom = isPhone ? phone : desk;
  useEffect(() => {
    // The place of the toasts belongs to the whole app and lies outside of every screen.
    const { style } = document.documentElement;
    style.setProperty('--toast-bottom', `${bottom}px`);
    return () => {
      style.removeProperty('--toast-bottom');
    };
  }, [bottom]);
}
