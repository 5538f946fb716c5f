'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { ToastViewport, type ToastWords } from '../floating/toast.tsx';

export type UiProviderProps = {
  /** The nonce of the response's Content-Security-Policy. */
  readonly nonce?: string | undefined;
  readonly words: { readonly toast: ToastWords };
  readonly children: ReactNode;
};

const NonceContext = createContext<string | undefined>(undefined);

/** The nonce that the policy of this document asks of a style element; for what writes one by itself. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}

/** Stands once around an app: the nonce for what Base UI writes, one tempo for tooltips, and the place of the toasts. */
export function UiProvider({ nonce, words, children }: UiProviderProps) {
  // The policy is that of the document: pages that are fetched into it later bring nonces that it does not know.
  const [first] = useState(nonce);
  return (
    <NonceContext value={first}>
      <CSPProvider nonce={first}>
        <Tooltip.Provider delay={500} closeDelay={0} timeout={300}>
          <Toast.Provider limit={3}>
            {children}
            <ToastViewport words={words.toast} />
          </Toast.Provider>
        </Tooltip.Provider>
      </CSPProvider>
    </NonceContext>
  );
}
