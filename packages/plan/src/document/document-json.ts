import type { Item, PlanDocument } from './document.ts';

/** A document as it travels: its items as a list instead of a map. */
export interface DocumentJson extends Omit<PlanDocument, 'items'> {
  readonly items: readonly Item[];
}

/** The document as plain JSON data. */
export function documentToJson(document: PlanDocument): DocumentJson {
  const { id, kind, seq, structure, items } = document;
  return { id, kind, seq, structure, items: [...items.values()] };
}

/** The document of its JSON data, as `documentToJson` gave it. Of two items with one id the last counts. */
export function documentFromJson(json: DocumentJson): PlanDocument {
  const { id, kind, seq, structure, items } = json;
  return { id, kind, seq, structure, items: new Map(items.map((item) => [item.id, item])) };
}
