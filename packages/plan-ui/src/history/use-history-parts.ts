'use client';

import { formatMonth } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { HistoryParams } from '@kader/plan/changes';
import { diffEntries } from '@kader/plan/diff';
import { orderedSections, sectionItemId } from '@kader/plan/document';
import type { FieldDefinition, FieldValue } from '@kader/plan/fields';
import { useSectionTitle } from '../document/section-heading.tsx';
import { figureDefinition } from '../fields/figures/figures.ts';
import { useValueText } from '../fields/use-value-text.ts';
import { useDocumentNow } from '../plan/use-document.ts';
import { useRowWords } from '../words/use-row-words.ts';
import { fieldWordsKey } from '../words/word-keys.ts';

/** More months than these are told as one rewriting. */
const monthsTold = 4;

/** The parts that sentences of history are made of: what they speak of, and values before and after. */
export function useHistoryParts() {
  const t = useT('history');
  const fields = useT('fields');
  const locale = useLocale();
  const documentNow = useDocumentNow();
  const rowWords = useRowWords();
  const valueText = useValueText();
  const titleOf = useSectionTitle();

  function subjectOf({ collection = '', title, item, block }: HistoryParams): string {
    const document = documentNow();
    const row = rowWords.noun(collection);
    const known =
      item === undefined
        ? undefined
        : { id: item, collection, fields: {}, ...(block === undefined ? {} : { block }) };
    const named = title ?? (known === undefined ? null : rowWords.title(document, known));
    return named === null ? t('subject.untitled', { row }) : t('subject.titled', { row, title: named });
  }
  function sectionOf(key: string | undefined): string {
    const document = documentNow();
    const section = orderedSections(document).find((one) => one.section.key === key);
    if (section !== undefined || key === undefined) {
      return section === undefined ? '' : titleOf(section).text;
    }
    // An own section that was deleted is still known by its title.
    const { title } = document.items.get(sectionItemId(document.id, key))?.fields ?? {};
    return typeof title === 'string' ? title : key;
  }
  function textOf(params: HistoryParams, collection: string, side: 'before' | 'after'): string | null {
    const { field, definition, units } = params;
    const value = params[side];
    if (field === undefined || definition === undefined || value === undefined || value === null) {
      return null;
    }
    const unit = units?.[side];
    return valueText({ collection, field, definition, value, unit, documents: [documentNow()] });
  }
  /** The sentence of a value changed, filled in or cleared. */
  function changed(
    kind: 'item' | 'section' | 'document',
    params: HistoryParams,
    words: Readonly<Record<string, string>>,
  ) {
    const collection =
      kind === 'section' ? 'sections' : kind === 'document' ? 'document' : (params.collection ?? '');
    const field = words.field ?? fields.derived(`${fieldWordsKey(collection, params.field ?? '')}.label`);
    const [before, after] = [textOf(params, collection, 'before'), textOf(params, collection, 'after')];
    const verb = before === null ? 'filled' : after === null ? 'cleared' : 'changed';
    return t.derived(`${kind}.${verb}`, { ...words, field, before: before ?? '', after: after ?? '' });
  }
  function itemChanged(params: HistoryParams): readonly string[] {
    const { definition, collection = '', field = '' } = params;
    const subject = subjectOf(params);
    const label = fields.derived(`${fieldWordsKey(collection, field)}.label`);
    const months = definition?.type === 'series' ? monthsOf(definition, params) : [];
    if (definition !== undefined && months.length > 0 && months.length <= monthsTold) {
      const figure = figureDefinition(definition);
      return months.map(({ month, ...values }) =>
        changed(
          'item',
          { ...params, ...values, definition: figure },
          { subject, field: t('month', { field: label, month: formatMonth(locale, month) }) },
        ),
      );
    }
    const isLong = definition?.type === 'richText' || definition?.type === 'series';
    return [isLong ? t('item.rewritten', { subject, field: label }) : changed('item', params, { subject })];
  }
  return { subjectOf, sectionOf, textOf, changed, itemChanged };
}

interface MonthChange {
  readonly month: string;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

/** The months of a series that changed, each figure as a field of its own would hold it. */
function monthsOf(definition: FieldDefinition, { before, after }: HistoryParams): readonly MonthChange[] {
  const figure = (value: unknown) =>
    typeof value !== 'string' ? null : definition.of === 'money' ? Number(value) : value;
  return diffEntries(definition, before, after).map((entry) => ({
    month: entry.id,
    before: figure(entry.before),
    after: figure(entry.after),
  }));
}
