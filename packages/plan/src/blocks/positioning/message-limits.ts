import type { Locale } from '../../template/frame.ts';

/** What makes a sentence hard to take in at a glance. */
export interface MessageLimits {
  /** Most words. */
  readonly words: number;
  /** A word with more letters than this is a long one. */
  readonly letters: number;
  /** Most long words. */
  readonly longWords: number;
}

/**
 * Limits of a benefit or core message per language (002 rule 4). 25 words everywhere; what counts as long differs:
 * Dutch and Swedish join words, Russian and Polish inflect them.
 */
export const messageLimits: Readonly<Record<Locale, MessageLimits>> = {
  en: { words: 25, letters: 10, longWords: 3 },
  nl: { words: 25, letters: 13, longWords: 3 },
  sv: { words: 25, letters: 13, longWords: 3 },
  ru: { words: 25, letters: 12, longWords: 3 },
  pl: { words: 25, letters: 12, longWords: 3 },
};
