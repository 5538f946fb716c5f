'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { ToastViewport, type ToastWords } from '../floating/toast.tsx';
import { useNonce } from './nonce-provider.tsx';

export type UiProviderProps = {
  readonly words: { readonly toast: ToastWords };
  readonly children: ReactNode;
};

/** Stands once around the screens of an app: the nonce for what Base UI writes, one tempo for tooltips, and the place of the toasts. */
export function UiProvider({ words, children }: UiProviderProps) {
  return (
    <CSPProvider nonce={useNonce()}>
      <Tooltip.Provider delay={500} closeDelay={0} timeout={300}>
        <Toast.Provider limit={3}>
          {children}
          <ToastViewport words={words.toast} />
        </Toast.Provider>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
