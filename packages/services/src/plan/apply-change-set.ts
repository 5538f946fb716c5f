import { assertCan, type Permission } from '@kader/access';
import { withHotScope } from '@kader/db';
import { applyChangeSet as applyHot, type LoadedForChange, peekDocument } from '@kader/db/hot';
import { KaderError, ok, unwrap } from '@kader/errors';
import { canonicalJson, cleanLine, sha256Hex } from '@kader/plan/canonical';
import {
  applyItems,
  type ChangeSet,
  describeChangeSet,
  hasMoney,
  parseChangeSet,
  readsOf,
} from '@kader/plan/changes';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, lineInput } from '../use-case/input-fields.ts';

const personInput = z.strictObject({ name: lineInput(120), userId: idInput.optional() });

const input = z.object({
  planId: idInput,
  /** A change set; read by the core, which names the field at fault. */
  set: z.unknown(),
  /** Names of people whom the set adds, by the id of their entry. */
  persons: z.record(idInput, personInput).default({}),
});

/** What a role needs to make these changes: content is written by contributors too, sections only by planners. */
function permissionFor(set: ChangeSet): Permission {
  return set.changes.some(({ op }) => op.startsWith('section.'))
    ? 'plan.structure:edit'
    : 'plan.content:edit';
}

/**
 * Writes a change set: all or nothing, one number. Throws INVALID_CHANGE with the path, CONFLICT with both values,
 * WAITS_ON_REFUSED_SET, CURRENCY_FIXED, CHANGE_SET_REUSED, NOT_FOUND, FORBIDDEN.
 */
export const applyChangeSet = defineUseCase({
  name: 'apply-change-set',
  permission: 'plan.content:edit',
  input,
  run: async ({ actor, name: actorName, input: given, context }) => {
    const { planId, persons } = given;
    const set = unwrap(parseChangeSet(given.set));
    const at = context.clock();
    const acknowledged = await withHotScope(context.db, actor, async (scope) => {
      const { clientId } = await peekDocument(scope, planId);
      assertCan(actor, permissionFor(set), { clientId, documentId: planId });
      return await applyHot(scope, {
        documentId: planId,
        set,
        sha256: sha256Hex(canonicalJson({ id: set.id, changes: set.changes, base: set.base })),
        reads: readsOf(set, planId),
        people: namesFor(set, persons),
        actorName,
        at,
        decide: (loaded) => decide(set, loaded),
      });
    });
    return { seq: acknowledged.seq };
  },
});

/** Only entries that the set itself adds bring names along. */
function namesFor(set: ChangeSet, persons: z.output<typeof input>['persons']) {
  return set.changes.flatMap((change) => {
    if (change.op !== 'item.add' || change.collection !== 'people') {
      return [];
    }
    const person = persons[change.id];
    if (person === undefined) {
      throw new KaderError('INVALID_INPUT', { path: ['persons', change.id], params: { reason: 'missing' } });
    }
    const kind =
      change.fields.kind === 'client' || change.fields.kind === 'outside' ? change.fields.kind : 'member';
    return [
      { personId: change.id, kind, name: cleanLine(person.name), userId: person.userId ?? null } as const,
    ];
  });
}

function decide(
  set: ChangeSet,
  loaded: LoadedForChange,
): ReturnType<Parameters<typeof applyHot>[1]['decide']> {
  const { document, seq } = loaded;
  const scope = { documentId: document.id, structure: document.structure, items: document.items };
  const applied = applyItems(scope, set, {
    seq,
    check: true,
    seqOfSet: (setId) => loaded.seqOfSet(setId),
    hasMoney: hasMoney(document.items.values()),
  });
  if (!applied.ok) {
    return applied;
  }
  const { items, touched, changes } = applied.value;
  return ok({
    items: touched.flatMap((id) => items.get(id) ?? []),
    changes,
    description: describeChangeSet(document, set),
  });
}
