import { wordsOf } from '../../canonical/face.ts';
import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';

function countWords(row: Item | null, field: string): ComputedValue {
  const sentence = row === null ? undefined : readString(row, field);
  return sentence === undefined ? null : wordsOf(sentence).length;
}

/** How long the sentences are that people should take in at a glance (002 rule 4). */
export const positioningComputed: readonly ComputedDefinition[] = [
  {
    key: 'benefitWords',
    collection: 'positioning',
    source: 'B08',
    calculate: (_input, row) => countWords(row, 'benefit'),
  },
  {
    key: 'coreMessageWords',
    collection: 'positioning',
    source: 'B08',
    calculate: (_input, row) => countWords(row, 'coreMessage'),
  },
];
