'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { ToastViewport, type ToastWords } from '../floating/toast.tsx';

export type UiProviderProps = {
  /** The nonce of this response's Content-Security-Policy. */
  readonly nonce?: string | undefined;
  readonly words: { readonly toast: ToastWords };
  readonly children: ReactNode;
};

/** Stands once around an app: the nonce for what Base UI writes, one tempo for tooltips, and the place of the toasts. */
export function UiProvider({ nonce, words, children }: UiProviderProps) {
  return (
    <CSPProvider nonce={nonce}>
      <Tooltip.Provider delay={500} closeDelay={0} timeout={300}>
        <Toast.Provider limit={3}>
          {children}
          <ToastViewport words={words.toast} />
        </Toast.Provider>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
