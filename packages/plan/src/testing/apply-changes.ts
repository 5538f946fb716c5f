import { unwrap } from '@kader/errors';
import { applyChangeSet } from '../changes/apply-items.ts';
import { baseFor } from '../changes/base-for.ts';
import type { Base, Change } from '../changes/change-set.ts';
import type { PlanDocument } from '../document/face.ts';
import { testDefinitions } from './every-field.ts';

const setId = '0190bbbb-0000-7000-8000-000000000001';

interface Given {
  readonly seq?: number;
  readonly check?: boolean;
  /** What the author had seen; the document itself unless told otherwise. */
  readonly base?: Readonly<Record<string, Base>>;
  seqOfSet?(id: string): number | undefined;
}

/** Applies changes as one set, checked, with the next `seq`. */
export function apply(document: PlanDocument, changes: readonly Change[], given: Given = {}) {
  const base = given.base ?? baseFor(document, changes, [], testDefinitions);
  const options = { seq: document.seq + 1, check: true, ...given };
  return applyChangeSet(document, { id: setId, changes, base }, options, testDefinitions);
}

/** The document after changes; throws their refusal. */
export function applied(document: PlanDocument, changes: readonly Change[], given: Given = {}): PlanDocument {
  return unwrap(apply(document, changes, given)).document;
}
