import { assertCan } from '@kader/access';
import { type HotTx, withHotScope } from '@kader/db';
import { applyChangeSet as applyHot, findUnknownUsers, type LoadedForChange } from '@kader/db/hot';
import { KaderError, ok, unwrap } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import {
  applyItems,
  type Change,
  type ChangeSet,
  describeChangeSet,
  hasMoney,
  parseChangeSet,
  readsOf,
} from '@kader/plan/changes';
import { z } from 'zod';
import { type Acting, defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, lineInput } from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** What became of a change set. */
export interface ApplyAnswer {
  readonly seq: number;
  /** The changes as they were applied, if otherwise than sent. */
  readonly changes?: readonly Change[];
}

const personInput = z.strictObject({ name: lineInput(120), userId: idInput.optional() });

const input = z.object({
  planId: idInput,
  /** A change set; read by the core, which names the field at fault. */
  set: z.unknown(),
  /** Names of people whom the set adds, by the id of their entry. */
  persons: z.record(idInput, personInput).default({}),
});

/**
 * Writes a change set: all or nothing, one number. `changes` come back where others' words were merged into its texts:
 * they say what the plan holds now. Throws INVALID_CHANGE with the path, CONFLICT with both values,
 * WAITS_ON_REFUSED_SET, CURRENCY_FIXED, CHANGE_SET_REUSED, NOT_FOUND, FORBIDDEN.
 */
export const applyChangeSet = defineUseCase({
  name: 'apply-change-set',
  permission: 'plan.content:edit',
  input,
  run: async ({ input: given, context, ...acting }): Promise<ApplyAnswer> =>
    await applySet(context, acting, given),
});

/** Writes a change set in somebody's name, or in that of a task of the system; what the use-case does. Throws the same. */
export async function applySet(
  context: Pick<ServiceContext, 'db' | 'clock'>,
  { actor, name: actorName }: Acting,
  given: z.output<typeof input>,
): Promise<ApplyAnswer> {
  const { planId, persons } = given;
  const set = unwrap(parseChangeSet(given.set));
  const at = context.clock();
  const acknowledged = await withHotScope(context.db, actor, async (scope) => {
    const people = namesFor(set, persons);
    return await applyHot(scope, {
      documentId: planId,
      set,
      // Not canonical JSON, which throws at texts that are not well-formed: they become so only where they are applied.
      sha256: sha256Hex(JSON.stringify({ id: set.id, changes: set.changes, base: set.base })),
      reads: readsOf(set, planId),
      people,
      actorName,
      at,
      authorise: async ({ clientId }) => {
        assertCan(actor, 'plan.content:edit', { clientId, documentId: planId });
        await refuseStrangers(scope, clientId, people);
      },
      decide: (loaded) => {
        const resource = { clientId: loaded.head.clientId, documentId: planId };
        if (touchesSections(set, loaded)) {
          assertCan(actor, 'plan.structure:edit', resource);
        }
        if (touchesWaivers(set, loaded)) {
          assertCan(actor, 'plan.check:waive', resource);
        }
        return decide(set, loaded);
      },
    });
  });
  return answerOf(set, acknowledged);
}

/** Most sets are taken as they were sent, and their author need not hear their own words. */
function answerOf(
  set: ChangeSet,
  { seq, changes }: { readonly seq: number; readonly changes: readonly Change[] },
): ApplyAnswer {
  const isAsSent = JSON.stringify(changes, byKey) === JSON.stringify(set.changes, byKey);
  return isAsSent ? { seq } : { seq, changes };
}

/** The database gives keys back in an order of its own. */
function byKey(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

type Names = Parameters<typeof applyHot>[1]['people'];

/** Only entries that the set itself adds bring names along. One added twice is named once. */
function namesFor(set: ChangeSet, persons: z.output<typeof input>['persons']): Names {
  const names = new Map<string, Names[number]>();
  for (const change of set.changes) {
    if (change.op !== 'item.add' || change.collection !== 'people') {
      continue;
    }
    const person = persons[change.id];
    if (person === undefined) {
      throw new KaderError('INVALID_INPUT', { path: ['persons', change.id], params: { reason: 'missing' } });
    }
    const { kind: given } = change.fields;
    const kind = given === 'client' || given === 'outside' ? given : 'member';
    names.set(change.id, { personId: change.id, kind, name: person.name, userId: person.userId ?? null });
  }
  return [...names.values()];
}

/** An entry stands for a user only if that is a colleague or one of this client's people. */
async function refuseStrangers(scope: HotTx, clientId: string, people: Names): Promise<void> {
  const userIds = people.flatMap(({ userId }) => userId ?? []);
  const [stranger] = userIds.length === 0 ? [] : await findUnknownUsers(scope, clientId, userIds);
  const named = people.find(({ userId }) => userId === stranger);
  if (stranger !== undefined && named !== undefined) {
    const path = ['persons', named.personId, 'userId'];
    throw new KaderError('INVALID_INPUT', { path, params: { reason: 'unknown' } });
  }
}

/** Content is written by contributors too, sections only by planners, also where a change names a section's item by its id. */
function touchesSections({ changes }: ChangeSet, { document }: LoadedForChange): boolean {
  return changes.some(
    (change) =>
      change.op.startsWith('section.') ||
      (change.op === 'item.add' && change.collection === 'sections') ||
      ('id' in change && document.items.get(change.id)?.collection === 'sections'),
  );
}

/** A finding is waived, and taken back, by planners. */
function touchesWaivers({ changes }: ChangeSet, { document }: LoadedForChange): boolean {
  return changes.some(
    (change) =>
      (change.op === 'item.add' && change.collection === 'waivers') ||
      ('id' in change && document.items.get(change.id)?.collection === 'waivers'),
  );
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
    description: describeChangeSet(document, { ...set, changes }),
  });
}
