import { withHotScope } from '@kader/db';
import { openDocument } from '@kader/db/hot';
import { KaderError } from '@kader/errors';
import { orderAt } from '@kader/plan/canonical';
import { baseFor, type Change } from '@kader/plan/changes';
import { type Finding, waiveChange } from '@kader/plan/evaluate';
import { v7 as uuidv7 } from 'uuid';
import { applyChangeSet } from '../plan/apply-change-set.ts';
import { requestReview } from '../review/request-review.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/**
 * Makes a change set of changes as somebody who sees the plan as it is now, and applies it. People whom it adds are
 * called Daan. Returns its number.
 */
export async function changePlan(
  context: ServiceContext,
  acting: Acting,
  planId: string,
  changes: readonly Change[],
): Promise<{ readonly seq: number; readonly setId: string }> {
  const { document } = await withHotScope(context.db, acting.actor, (scope) => openDocument(scope, planId));
  const setId = uuidv7();
  const set = { id: setId, changes, base: baseFor(document, changes) };
  const added = changes.flatMap((change) =>
    change.op === 'item.add' && change.collection === 'people' ? change.id : [],
  );
  const persons = Object.fromEntries(added.map((id) => [id, { name: 'Daan' }]));
  const { seq } = await execute(applyChangeSet, context, acting, { planId, set, persons });
  return { seq, setId };
}

/** Waives every error that would hold a plan back if it were shared like this; shares nothing where none does. */
export async function waiveErrors(
  context: ServiceContext,
  acting: Acting,
  { planId, ...ask }: { readonly planId: string; readonly locale: string },
): Promise<void> {
  // Nobody to ask: what holds the plan back is said before anybody is looked for.
  const nobody = { ...ask, planId, approvers: [{ userId: uuidv7() }] };
  const refused: unknown = await execute(requestReview, context, acting, nobody).catch(
    (error: unknown) => error,
  );
  if (!(refused instanceof KaderError && refused.code === 'REVIEW_HELD_BACK')) {
    return;
  }
  const { findings } = refused.details as { readonly findings: readonly Finding[] };
  const given = { reason: 'Volgt nog', by: uuidv7(), on: '2026-11-02' };
  await changePlan(
    context,
    acting,
    planId,
    findings.map(({ id, code }) => waiveChange(planId, { id, code }, given)),
  );
}

/**
 * Fills a plan's goals, and sets a first meeting about it, until no error holds it back. Returns the id of its goal.
 * `meeting: false` is for a template that asks for none.
 */
export async function fillGoals(
  context: ServiceContext,
  acting: Acting,
  planId: string,
  { meeting = true }: { readonly meeting?: boolean } = {},
): Promise<string> {
  const [businessGoal, goal, person] = [uuidv7(), uuidv7(), uuidv7()];
  const add = { op: 'item.add', order: orderAt(0) } as const;
  const changes: Change[] = [
    { ...add, id: person, collection: 'people', fields: { kind: 'member' } },
    {
      ...add,
      id: businessGoal,
      collection: 'businessGoals',
      fields: { title: 'Meer vaste klanten', nature: 'marketing' },
    },
    {
      ...add,
      id: goal,
      collection: 'goals',
      fields: {
        title: 'Van 900 naar 1400 inschrijvingen op de nieuwsbrief',
        businessGoal: { id: businessGoal },
        department: 'marketing',
        metric: 'newsletter-sign-ups',
        unit: 'count',
        direction: 'up',
        baseline: '900',
        baselineDate: '2026-10-01',
        target: '1400',
        dueDate: '2027-03-31',
        owner: person,
      },
    },
    ...(meeting
      ? [
          {
            ...add,
            id: uuidv7(),
            collection: 'meetings',
            fields: { name: 'Voortgangsoverleg', frequency: 'monthly', firstDate: '2027-02-09' },
          },
        ]
      : []),
  ];
  await changePlan(context, acting, planId, changes);
  return goal;
}
