'use client';
import { createContext, type ReactNode, use } from 'react';

const PersonContext = createContext<string | null>(null);

/** Says whose screen this is: everything within asks the server in this person's name alone. */
export function PersonScope({
  userId,
  children,
}: {
  /** Null on a screen of nobody's. */
  readonly userId: string | null;
  readonly children: ReactNode;
}) {
  return <PersonContext value={userId}>{children}</PersonContext>;
}

/** Whose screen this is; null where nobody is signed in. */
export function useUserId(): string | null {
  return use(PersonContext);
}
