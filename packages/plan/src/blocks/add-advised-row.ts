import { deriveId, orderBetween } from '../canonical/face.ts';
import type { AddItem } from '../changes/add-item.ts';
import type { EvaluationInput } from '../evaluate/evaluation-input.ts';
import type { FieldValue } from '../fields/field-value.ts';

/**
 * The change that adds a row at the end of a document-wide collection, as a check advises. Its id derives from the
 * place in the list, so that two people who follow the same advice make one row, not two.
 */
export function addAdvisedRow(
  input: EvaluationInput,
  collection: string,
  fields: Readonly<Record<string, FieldValue>>,
): AddItem {
  const rows = input.rows(collection);
  return {
    op: 'item.add',
    id: freeId(input, collection, rows.length),
    collection,
    order: orderBetween(rows.at(-1)?.order ?? null, null),
    fields,
  };
}

/** The first derived id that no item has, removed ones included. */
function freeId(input: EvaluationInput, collection: string, from: number): string {
  const { id: documentId, items } = input.document;
  for (let number = from; ; number += 1) {
    const id = deriveId(documentId, 'advice', collection, String(number));
    if (!items.has(id)) {
      return id;
    }
  }
}
