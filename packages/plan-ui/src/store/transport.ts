import type { Change, ChangeSet } from '@kader/plan/changes';

/** Names that a change set brings along for people it adds; stored beside the document, never in it. */
export type PersonNames = Readonly<Record<string, { readonly name: string; readonly userId?: string }>>;

/** A person whom the content names. */
export interface PersonEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'member' | 'client' | 'outside';
}

/** A set by anybody, as others learn of it. */
export interface ForeignSet {
  readonly id: string;
  readonly seq: number;
  readonly changes: readonly Change[];
  readonly by: string;
  readonly at: string;
}

export interface SinceAnswer {
  readonly seq: number;
  readonly sets: readonly ForeignSet[];
  readonly people: readonly PersonEntry[];
}

export interface ApplyAnswer {
  readonly seq: number;
  /** The changes as they were applied, if otherwise than sent: others' words were merged into a text. */
  readonly changes?: readonly Change[];
}

/** How a document reaches the server; injected, so that plan-ui knows no transport. Rejections carry an error code. */
export interface DocumentTransport {
  apply(set: ChangeSet, persons: PersonNames): Promise<ApplyAnswer>;
  since(seq: number): Promise<SinceAnswer>;
}

/** What the store needs to know of a rejection. */
export interface Refusal {
  readonly code: string;
  readonly details: unknown;
}

/** Reads code and details off whatever was thrown; anything unknown counts as "no answer", which is retried. */
export function readRefusal(error: unknown): Refusal {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return { code: error.code, details: 'details' in error ? error.details : null };
  }
  return { code: 'UNAVAILABLE', details: null };
}
