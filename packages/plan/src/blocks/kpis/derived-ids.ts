import { deriveId } from '../../canonical/face.ts';

/** The id of the note about a KPI (by id) in a month `YYYY-MM`: there is one, whoever writes it first. */
export function kpiNoteId(documentId: string, kpi: string, month: string): string {
  return deriveId(documentId, '$kpiNotes', kpi, month);
}

/** The id of the row that sets analytics beside sales in a month `YYYY-MM`: there is one per month. */
export function reconciliationId(documentId: string, month: string): string {
  return deriveId(documentId, '$reconciliation', month);
}
