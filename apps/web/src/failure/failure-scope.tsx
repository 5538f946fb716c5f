'use client';
import { createContext, type ReactNode, use } from 'react';

/** What a page says that could not be shown. */
export interface FailureWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly home: string;
  /** What the log calls it; `{id}` stands for that. */
  readonly reference: string;
}

const FailureContext = createContext<FailureWords | null>(null);

/** Gives every page the words for its own failure: they come with the page, and without the machinery of translations. */
export function FailureScope({
  words,
  children,
}: {
  readonly words: FailureWords;
  readonly children: ReactNode;
}) {
  return <FailureContext value={words}>{children}</FailureContext>;
}

/** Those words. Throws an Error where no root layout stands around. */
export function useFailureWords(): FailureWords {
  const words = use(FailureContext);
  if (words === null) {
    throw new Error('there is no FailureScope around this component');
  }
  return words;
}
