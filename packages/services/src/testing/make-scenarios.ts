import { deriveId, orderAt } from '@kader/plan/canonical';
import { v7 as uuidv7 } from 'uuid';
import { createPlan } from '../plan/create-plan.ts';
import { getSharedVersion } from '../review/get-shared-version.ts';
import { requestReview } from '../review/request-review.ts';
import type { SharedVersionAnswer } from '../review/shared-version-answer.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { changePlan, waiveErrors } from './fill-plan.ts';
import type { MadeAgency } from './make-agency.ts';

/** Makes a plan in the managed template, which holds three scenarios, with somebody as the executive of its team. */
export async function makeManagedPlan(
  context: ServiceContext,
  agency: MadeAgency,
  executive: Acting,
): Promise<string> {
  const { owner, clientSlug } = agency;
  const { planId } = await execute(createPlan, context, owner, {
    clientSlug,
    templateKey: 'managed',
    title: 'Drie scenario’s',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-12-31',
  });
  const person = deriveId(planId, 'person', userIdOf(executive));
  const add = { op: 'item.add', order: orderAt(0) } as const;
  const member = { person, role: 'Beslist', party: 'client', committee: 'executive' };
  await changePlan(context, owner, planId, [
    { ...add, id: person, collection: 'people', fields: { kind: 'client' } },
    { ...add, id: uuidv7(), collection: 'teamMembers', fields: member },
  ]);
  return planId;
}

/** Shares a plan with people of the client, whatever holds it back, and returns what the first of them reads. */
export async function shareScenarios(
  context: ServiceContext,
  { owner }: MadeAgency,
  planId: string,
  asked: readonly [Acting, ...Acting[]],
): Promise<SharedVersionAnswer> {
  const ask = { planId, approvers: asked.map((one) => ({ userId: userIdOf(one) })), locale: 'nl' };
  await waiveErrors(context, owner, ask);
  await execute(requestReview, context, owner, ask);
  return await execute(getSharedVersion, context, asked[0], { planId });
}

function userIdOf({ actor }: Acting): string {
  return 'userId' in actor ? actor.userId : '';
}
