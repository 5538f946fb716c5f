'use client';

import { formatMonth } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { HistoryLine, HistoryParams } from '@kader/plan/changes';
import { diffEntries } from '@kader/plan/diff';
import { orderedSections, placeOfRow } from '@kader/plan/document';
import type { FieldDefinition, FieldValue } from '@kader/plan/fields';
import { useSectionTitle } from '../document/section-heading.tsx';
import { figureDefinition } from '../fields/figures/figures.ts';
import { useValueText } from '../fields/use-value-text.ts';
import type { FocusTarget } from '../plan/focus-source.ts';
import { useDocumentNow } from '../plan/use-document.ts';
import { useRowWords } from '../words/use-row-words.ts';
import { fieldWordsKey } from '../words/word-keys.ts';

/** A line of history in words, and the place it speaks of; null where that is gone. */
export interface HistorySentence {
  readonly text: string;
  readonly target: FocusTarget | null;
}

/** More months than these are told as one rewriting. */
const monthsTold = 4;

/** Says lines of history in the reader's language: rows as they were called then, values as they are read. */
export function useHistoryWords(): (line: HistoryLine) => readonly HistorySentence[] {
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
    const section = orderedSections(documentNow()).find((one) => one.section.key === key);
    return section === undefined ? (key ?? '') : titleOf(section).text;
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
  function textsOf({ key, params }: HistoryLine): readonly string[] {
    const section = sectionOf(params.section);
    const rows = params.rows ?? 0;
    switch (key) {
      case 'item.added':
      case 'item.moved':
        return [t(key, { subject: subjectOf(params) })];
      case 'item.removed':
      case 'item.restored':
        return [
          rows === 0
            ? t(key, { subject: subjectOf(params) })
            : t(`${key}WithRows`, { subject: subjectOf(params), count: rows }),
        ];
      case 'item.changed':
        return itemChanged(params);
      case 'section.hidden':
      case 'section.shown':
      case 'section.moved':
        return [t(key, { section })];
      case 'section.renamed': {
        const [before, after] = [textOf(params, 'sections', 'before'), textOf(params, 'sections', 'after')];
        return [
          after === null
            ? t('section.renamedBack', { section })
            : before === null
              ? t('section.renamedFirst', { section, after })
              : t('section.renamed', { before, after }),
        ];
      }
      case 'section.changed':
        return [changed('section', params, { section })];
      case 'document.changed':
        return [changed('document', params, {})];
    }
  }
  /** Where the line leads, if what it speaks of still stands in the plan. */
  function targetOf({ params }: HistoryLine): FocusTarget | null {
    const document = documentNow();
    if (params.section !== undefined) {
      return { section: params.section };
    }
    const row = params.item === undefined ? undefined : document.items.get(params.item);
    const place = row === undefined ? null : placeOfRow(document.structure, row);
    if (row === undefined || row.removed === true || place === null) {
      return null;
    }
    const field = params.field === undefined ? {} : { field: params.field };
    return { section: place.section, block: place.block.key, item: row.id, ...field };
  }
  return (line) => {
    const target = targetOf(line);
    return textsOf(line).map((text) => ({ text, target }));
  };
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
