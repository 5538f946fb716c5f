'use client';

import { collectionDefinition, fieldDefinition } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { useMemo } from 'react';
import { readFigures } from '../../fields/figures/read-figures.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useDocumentNow } from '../../plan/use-document.ts';
import { presets } from '../rows/use-row-actions.ts';
import type { GridTarget } from './grid-writes.ts';

/** What a spreadsheet shows where there is nothing. */
const nothing = /^\s*[-\u2010-\u2014\u2212]\s*$/;

/** What a grid over a series field of a collection writes to; null for a field that is no series. */
export function useGridTarget(block: BlockInstance, collection: string, field: string): GridTarget | null {
  const { locale, currency } = useFormat();
  const documentId = useDocumentNow()().id;
  return useMemo(() => {
    const titleField = collectionDefinition(collection)?.titleField;
    const titleDefinition = titleField === undefined ? undefined : fieldDefinition(collection, titleField);
    const definition = fieldDefinition(collection, field);
    if (titleField === undefined || titleDefinition === undefined || definition?.type !== 'series') {
      return null;
    }
    return {
      collection,
      titleField,
      titleDefinition,
      field,
      presets: presets(documentId, block, collection),
      read: (texts, fields) =>
        readFigures(
          definition,
          new Map([...texts].map(([month, text]) => [month, nothing.test(text) ? '' : text])),
          { locale, currency, fields },
        ),
    };
  }, [documentId, block, collection, field, locale, currency]);
}
