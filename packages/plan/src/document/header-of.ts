import { orderAt } from '../canonical/order-key.ts';
import type { Item, PlanDocument } from './document.ts';

/** The document's header: the item of collection `document` whose id is the document's. Empty if the document has none. */
export function headerOf(document: PlanDocument): Item {
  return (
    document.items.get(document.id) ?? {
      id: document.id,
      collection: 'document',
      order: orderAt(0),
      fields: {},
      revisions: {},
    }
  );
}
