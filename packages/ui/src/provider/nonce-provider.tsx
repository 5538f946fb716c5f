'use client';
import { createContext, type ReactNode, useContext, useState } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

/** The nonce that the policy of this document asks of a style element; for what writes one by itself. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}

/** Stands once around a document and keeps the nonce of its Content-Security-Policy: pages that are fetched into it later bring nonces that it does not know. */
export function NonceProvider({
  nonce,
  children,
}: {
  readonly nonce: string | undefined;
  readonly children: ReactNode;
}) {
  const [first] = useState(nonce);
  return <NonceContext value={first}>{children}</NonceContext>;
}
