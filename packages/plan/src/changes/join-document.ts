import { orderBetween } from '../canonical/face.ts';
import type { PlanDocument } from '../document/document.ts';
import { rowsOf } from '../document/rows-of.ts';
import type { Change } from './change-set.ts';

/** The change by which somebody joins those whom a document can name, or comes back; the name travels beside it. */
export function joinDocument(
  document: PlanDocument,
  { id, kind }: { readonly id: string; readonly kind: 'member' | 'client' | 'outside' },
): Change {
  const last = rowsOf(document, 'people').at(-1)?.order ?? null;
  return { op: 'item.add', id, collection: 'people', order: orderBetween(last, null), fields: { kind } };
}
