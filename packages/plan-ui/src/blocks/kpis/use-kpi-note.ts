'use client';

import { kpiNoteId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import type { Row } from '../../fields/changes-of-field.ts';
import { useHeader, useItem } from '../../plan/use-document.ts';

/** The note about a KPI in a month: as the document has it, or as its first words will make it. */
export function useKpiNote(kpi: Item, month: string): Row {
  const id = kpiNoteId(useHeader().id, kpi.id, month);
  const known = useItem(id);
  return known ?? { id, collection: 'kpiNotes', parent: kpi.id, order: orderAt(0), fields: { month } };
}
