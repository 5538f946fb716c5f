import { fieldDefinition } from '@kader/plan/blocks';
import type { DocumentJson } from '@kader/plan/document';
import { fieldTypes } from '@kader/plan/fields';

/** Words that somebody reads in a minute of a text they have to agree to. */
const wordsPerMinute = 180;

/** A figure, a date, a name takes a moment too, although it is no running text. */
const wordsPerField = 3;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Minutes that reading a document takes, at least one. */
export function readingMinutes(document: DocumentJson): number {
  const words = document.items
    .filter(({ removed }) => removed !== true)
    .flatMap(({ collection, fields }) =>
      Object.entries(fields).map(([field, value]) => {
        const definition = fieldDefinition(collection, field);
        const text = definition === undefined ? '' : fieldTypes[definition.type].toText(value);
        return Math.max(text.match(word)?.length ?? 0, wordsPerField);
      }),
    )
    .reduce((sum, count) => sum + count, 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
