'use client';

import { useT } from '@kader/i18n/react';
import { fieldWordsKey } from '../words/word-keys.ts';

export interface FieldWords {
  readonly label: string;
  readonly short: string;
  /** The question in place of a value. */
  readonly empty: string;
  readonly hint: string;
  /** An option that has no words is named by its key. */
  readonly option: (option: string) => string;
}

/** The words of a field in the language of the screen. */
export function useFieldWords(collection: string, field: string): FieldWords {
  const t = useT('fields');
  const key = fieldWordsKey(collection, field);
  return {
    label: t.derived(`${key}.label`),
    short: t.derived(`${key}.short`),
    empty: t.derived(`${key}.empty`),
    hint: t.derived(`${key}.hint`),
    option: (option) => (t.has(`${key}.options.${option}`) ? t.derived(`${key}.options.${option}`) : option),
  };
}
