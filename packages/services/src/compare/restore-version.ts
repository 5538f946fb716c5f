import { withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { baseFor, type ChangeSet, invertChangeSet, maxChangesInSet } from '@kader/plan/changes';
import { restoreChanges } from '@kader/plan/diff';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { applyChangeSet } from '../plan/apply-change-set.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { defineUseCase, execute } from '../use-case/define-use-case.ts';
import { idInput, sectionInput, versionInput } from '../use-case/input-fields.ts';
import { loadWholeVersion } from './load-version.ts';

const scopeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), item: idInput }),
  z.strictObject({ kind: z.literal('section'), section: sectionInput }),
  z.strictObject({ kind: z.literal('all') }),
]);

/** What restoring did. */
export interface RestoreAnswer {
  /** Number of the change set; null where nothing differed. */
  readonly seq: number | null;
  /** Undoes it when it is sent as a change set; null where nothing was done, or it is too large to be undone at once. */
  readonly undo: ChangeSet | null;
}

/**
 * Brings a row, a section or all of a version back into the plan, as a change set like any other: history tells of it,
 * others are sent it, it can be undone. What a colleague writes at the same moment is a CONFLICT, and nothing is
 * changed. Throws NOT_FOUND, FORBIDDEN, CURRENCY_FIXED, INVALID_INPUT (`reason: tooMany`) for more changes than a set holds.
 */
export const restoreVersion = defineUseCase({
  name: 'restore-version',
  permission: 'plan.document:restore',
  input: z.object({ planId: idInput, version: versionInput, scope: scopeInput }),
  run: async ({ actor, name, input: { planId, version, scope }, context }): Promise<RestoreAnswer> => {
    const { document: current } = await loadPlan(context.db, actor, planId, 'plan.document:restore');
    const { document: target } = await withScope(context.db, actor, (tx) =>
      loadWholeVersion(tx, planId, version),
    );
    const changes = restoreChanges({ current, target }, scope);
    if (changes.length === 0) {
      return { seq: null, undo: null };
    }
    if (changes.length > maxChangesInSet) {
      throw new KaderError('INVALID_INPUT', {
        path: ['scope'],
        params: { reason: 'tooMany', max: maxChangesInSet },
      });
    }
    const set = { id: uuidv7(), changes, base: baseFor(current, changes) };
    const { seq } = await execute(applyChangeSet, context, { actor, name }, { planId, set });
    const undo = invertChangeSet(current, set, uuidv7());
    return { seq, undo: undo.changes.length > maxChangesInSet ? null : undo };
  },
});
