'use client';

import { useT } from '@kader/i18n/react';
import type { ChangeSet } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { isEntries } from '@kader/plan/fields';
import { sameData } from '../plan/same-data.ts';
import { useSelected } from '../plan/use-selected.ts';
import { useRowWords } from '../words/use-row-words.ts';
import { fieldWordsKey } from '../words/word-keys.ts';
import { useValueText } from './use-value-text.ts';
import { valuesOfSet } from './words-of-set.ts';

/** A value that somebody typed, with where it belongs. */
export interface TypedLine {
  readonly key: string;
  readonly place: string;
  readonly text: string;
}

/**
 * What was typed in change sets, each value with where it belongs; of what was typed several times, the last. The same
 * lines while they say the same, whatever changes in the document.
 */
export function useTypedLines(sets: readonly ChangeSet[]): readonly TypedLine[] {
  const fields = useT('fields');
  const plan = useT('plan');
  const rows = useRowWords();
  const textOf = useValueText('whole');

  function linesIn(document: PlanDocument): readonly TypedLine[] {
    const lines = new Map<string, TypedLine>();
    for (const [index, written] of sets.flatMap((set) => valuesOfSet(document, set)).entries()) {
      const { row, field, definition, value } = written;
      const label = fields.derived(`${fieldWordsKey(row.collection, field)}.label`);
      const title = row.collection === 'document' ? null : rows.title(document, row);
      const unit = definition.unitField === undefined ? undefined : row.fields[definition.unitField];
      // Entries of one list are written one by one.
      const key = `${row.id}.${field}${isEntries(value) ? `.${index}` : ''}`;
      lines.set(key, {
        key,
        place: title === null ? label : plan('conflict.where', { row: title, field: label }),
        text: textOf({
          collection: row.collection,
          field,
          definition,
          value,
          unit: typeof unit === 'string' ? unit : null,
          documents: [document],
        }),
      });
    }
    return [...lines.values()];
  }
  return useSelected(linesIn, sameData);
}

/** Lines as one text, to be copied. */
export function textOfLines(lines: readonly TypedLine[]): string {
  return lines.map(({ place, text }) => `${place}: ${text}`).join('\n');
}
