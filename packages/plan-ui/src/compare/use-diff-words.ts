'use client';

import { formatMonth } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { FieldDiff, ItemDiff, WordPart } from '@kader/plan/diff';
import type { PlanDocument } from '@kader/plan/document';
import { type FieldDefinition, type FieldValue, fieldTypes } from '@kader/plan/fields';
import { figureDefinition } from '../fields/figures/figures.ts';
import { useValueText } from '../fields/use-value-text.ts';
import { useRowWords } from '../words/use-row-words.ts';
import { fieldWordsKey } from '../words/word-keys.ts';

/** One value that differs, in words: 'March: € 4,000 → € 5,500'. Null = empty. */
export interface DiffLine {
  readonly key: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** For texts: what changed within. */
  readonly words?: readonly WordPart[];
  /** Whether people wrote the values, in the language of the content. */
  readonly isContent: boolean;
}

export interface DiffWords {
  /** 'budget line “SEA”'. */
  readonly subject: (item: ItemDiff) => string;
  readonly linesOf: (collection: string, fields: readonly FieldDiff[]) => readonly DiffLine[];
}

/** Says differences in the reader's language; rows that values refer to are named as in the later document, else the earlier. */
export function useDiffWords(before: PlanDocument, after: PlanDocument): DiffWords {
  const t = useT('history');
  const fields = useT('fields');
  const locale = useLocale();
  const valueText = useValueText();
  const rowWords = useRowWords();
  const documents = [after, before];

  function linesOf(collection: string, changed: readonly FieldDiff[]): readonly DiffLine[] {
    return changed.flatMap((diff) => {
      const { field, definition, units } = diff;
      const label = fields.derived(`${fieldWordsKey(collection, field)}.label`);
      const say = (value: FieldValue | null, side: 'before' | 'after', as: FieldDefinition) =>
        value === null
          ? null
          : valueText({ collection, field, definition: as, value, unit: units?.[side], documents });
      if (definition.type === 'series') {
        const figure = figureDefinition(definition);
        return (diff.entries ?? []).map(
          (entry): DiffLine => ({
            key: `${field} ${entry.id}`,
            label: t('month', { field: label, month: formatMonth(locale, entry.id) }),
            before: say(figureOf(definition, entry.before), 'before', figure),
            after: say(figureOf(definition, entry.after), 'after', figure),
            isContent: false,
          }),
        );
      }
      const isText = definition.type === 'text' || definition.type === 'richText';
      const whole = (value: FieldValue | null) =>
        value === null ? null : fieldTypes[definition.type].toText(value);
      return [
        {
          key: field,
          label,
          before: isText ? whole(diff.before) : say(diff.before, 'before', definition),
          after: isText ? whole(diff.after) : say(diff.after, 'after', definition),
          ...(diff.words === undefined ? {} : { words: diff.words }),
          isContent: isText,
        },
      ];
    });
  }
  return {
    subject: ({ before: was, after: is }) => {
      const row = is ?? was;
      if (row === undefined) {
        return '';
      }
      const title = rowWords.title(is === undefined ? before : after, row);
      const noun = rowWords.noun(row.collection);
      return title === null
        ? t('subject.untitled', { row: noun })
        : t('subject.titled', { row: noun, title });
    },
    linesOf,
  };
}

function figureOf(definition: FieldDefinition, value: unknown): FieldValue | null {
  return typeof value !== 'string' ? null : definition.of === 'money' ? Number(value) : value;
}
