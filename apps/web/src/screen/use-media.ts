'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window matches a media query; `first` is what the server assumes. */
export function useMedia(query: string, first: boolean): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => first,
  );
}
