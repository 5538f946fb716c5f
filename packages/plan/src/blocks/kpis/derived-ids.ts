import { keyedRowId } from '../derived-rows.ts';

/** The id of the note about a KPI (by id) in a month `YYYY-MM`: there is one, whoever writes it first. */
export function kpiNoteId(documentId: string, kpi: string, month: string): string {
  return keyedRowId(documentId, 'kpiNotes', { key: month, parent: kpi });
}

/** The id of the row that sets analytics beside sales in a month `YYYY-MM`: there is one per month. */
export function reconciliationId(documentId: string, month: string): string {
  return keyedRowId(documentId, 'reconciliation', { key: month });
}
