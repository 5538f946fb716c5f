import type { MergeRule } from '../fields/field-type.ts';
import { sameValue } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { isRichText } from '../fields/rich-text.ts';
import { mergeProse } from './merge-prose.ts';
import { mergeWords } from './merge-words.ts';
import { readSeenProse } from './seen-text.ts';

/** A write whose author had not seen the last one; `undefined` = empty. */
export interface StaleWrite {
  readonly yours: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
  /** The text that the author changed (`seenTextOf`), for a three-way merge; unknown if they say none. */
  readonly seenText: string | undefined;
}

/** The value in which both writes are kept, or null if a person has to choose. */
type Merge = (write: StaleWrite) => { readonly value: FieldValue | undefined } | null;

/** Two people who wrote the same agree; anything else is for them to decide. */
const sameOnly: Merge = ({ yours, theirs }) => (sameValue(yours, theirs) ? { value: theirs } : null);

/** Two people who changed different words of one text both keep them. */
const byWords: Merge = ({ yours = '', theirs = '', seenText }) => {
  if (seenText === undefined || typeof yours !== 'string' || typeof theirs !== 'string') {
    return sameOnly({ yours, theirs, seenText });
  }
  const merged = mergeWords(seenText, yours, theirs);
  return merged === null ? null : { value: merged === '' ? undefined : merged };
};

/** Two people who changed different words or paragraphs of one rich text both keep them. */
const byProse: Merge = ({ yours, theirs, seenText }) => {
  const seen = seenText === undefined ? null : readSeenProse(seenText);
  const isProse = yours !== undefined && theirs !== undefined && isRichText(yours) && isRichText(theirs);
  const merged = seen === null || !isProse ? null : mergeProse(seen, yours, theirs);
  return merged === null ? sameOnly({ yours, theirs, seenText }) : { value: merged };
};

const merges: Readonly<Record<MergeRule, Merge>> = {
  whole: sameOnly,
  words: byWords,
  prose: byProse,
  entries: sameOnly,
};

/** Brings a stale write together with the one it had not seen, by the field type's rule; null = conflict. */
export function mergeStale(rule: MergeRule, write: StaleWrite): ReturnType<Merge> {
  return merges[rule](write);
}
