import { wordsOf } from '../../canonical/face.ts';
import type { MessageLimits } from './message-limits.ts';

export interface Readability {
  readonly words: number;
  readonly longWords: number;
}

/** How many words a sentence has, and how many of them are long in its language. */
export function readabilityOf(sentence: string, { letters }: Pick<MessageLimits, 'letters'>): Readability {
  const words = wordsOf(sentence);
  return { words: words.length, longWords: words.filter((word) => [...word].length > letters).length };
}
