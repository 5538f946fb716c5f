import type { PlanDocument } from '../document/document.ts';
import { baseFor } from './base-for.ts';
import type { ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import { diffSet } from './diff-set.ts';
import { leadBack } from './lead-back.ts';

/**
 * The set that undoes `set`: applied to what `set` made of `before`, it gives back every value, place and row of
 * `before` (rows that the set added stay as removed ones). `before` is the document right before the set; the inverse
 * is a set like any other and can conflict.
 *
 * Its base is taken after the set: where the set wrote, the inverse has seen the set itself (by id, so that it can be
 * made while the set is still on its way), elsewhere the revision in `before`. When an undo happens later, after other
 * own sets on the same fields, `refreshBase` brings the base up to date. Without changes if the set does not apply to
 * `before` or changed nothing.
 */
export function invertChangeSet(
  before: PlanDocument,
  set: ChangeSet,
  newId: string,
  definitions: Definitions = registeredDefinitions,
): ChangeSet {
  const diff = diffSet(before, set, definitions);
  if (diff === null) {
    return { id: newId, changes: [], base: {} };
  }
  const changes = leadBack({ target: before, current: diff.after }, diff.items, definitions);
  return { id: newId, changes, base: baseFor(diff.after, changes, [set], definitions) };
}
