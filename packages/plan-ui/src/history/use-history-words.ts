'use client';

import { useT } from '@kader/i18n/react';
import type { HistoryLine } from '@kader/plan/changes';
import {
  orderedSections,
  type PlanDocument,
  placeOfRow,
  sectionItemId,
  structureOf,
} from '@kader/plan/document';
import type { FocusTarget } from '../plan/focus-source.ts';
import { useDocumentNow } from '../plan/use-document.ts';
import { useHistoryParts } from './use-history-parts.ts';

/** A line of history in words, and the place it speaks of; null where that is gone. */
export interface HistorySentence {
  readonly text: string;
  readonly target: FocusTarget | null;
  /** The row or own section that a line about deleting speaks of, and what it was called; null for other lines. */
  readonly removed: { readonly item: string; readonly subject: string } | null;
}

/** Says lines of history in the reader's language: rows as they were called then, values as they are read. */
export function useHistoryWords(): (line: HistoryLine) => readonly HistorySentence[] {
  const t = useT('history');
  const documentNow = useDocumentNow();
  const { subjectOf, sectionOf, textOf, changed, itemChanged } = useHistoryParts();

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
      case 'section.added':
      case 'section.removed':
      case 'section.restored':
        return [t(key, { section: params.title ?? section })];
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
      case 'document.imported':
        return [t(key)];
    }
  }
  function removedBy({ key, params }: HistoryLine): HistorySentence['removed'] {
    const { item, section } = params;
    if (key === 'section.removed' && section !== undefined) {
      return { item: sectionItemId(documentNow().id, section), subject: params.title ?? sectionOf(section) };
    }
    return key === 'item.removed' && item !== undefined ? { item, subject: subjectOf(params) } : null;
  }
  return (line) => {
    const target = targetOf(documentNow(), line);
    return textsOf(line).map((text) => ({ text, target, removed: removedBy(line) }));
  };
}

/** Where the line leads, if what it speaks of still stands in the plan. */
function targetOf(document: PlanDocument, { params }: HistoryLine): FocusTarget | null {
  if (params.section !== undefined) {
    const { section } = params;
    const isThere = orderedSections(document).some((one) => one.section.key === section);
    return isThere ? { section } : null;
  }
  const row = params.item === undefined ? undefined : document.items.get(params.item);
  const place = row === undefined ? null : placeOfRow(structureOf(document), row);
  if (row === undefined || row.removed === true || place === null) {
    return null;
  }
  const field = params.field === undefined ? {} : { field: params.field };
  return { section: place.section, block: place.block.key, item: row.id, ...field };
}
