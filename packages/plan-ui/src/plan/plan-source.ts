import type { PlanDocument } from '@kader/plan/document';
import type { DocumentStore } from '../store/document-store.ts';
import type { PersonEntry } from '../store/transport.ts';

/** A document to be read: one that changes under a store, or a frozen one. */
export interface PlanSource {
  readonly subscribe: (listener: () => void) => () => void;
  readonly document: () => PlanDocument;
  readonly people: () => readonly PersonEntry[];
  /** What the server rendered: the same until the page has been brought to life. */
  readonly first: { readonly document: PlanDocument; readonly people: readonly PersonEntry[] };
}

/** The document as a store shows it, own unsent changes included. */
export function sourceOfStore(store: DocumentStore): PlanSource {
  const { confirmed, people } = store.getState();
  return {
    subscribe: store.subscribe,
    document: () => store.getState().view,
    people: () => store.getState().people,
    first: { document: confirmed, people },
  };
}

/** A document that does not change. */
export function sourceOfDocument(document: PlanDocument, people: readonly PersonEntry[]): PlanSource {
  return {
    subscribe: () => () => undefined,
    document: () => document,
    people: () => people,
    first: { document, people },
  };
}
