import { v7 as uuidv7 } from 'uuid';
import { createClient } from '../client/create-client.ts';
import { requestExport } from '../export/request-export.ts';
import { createPlan } from '../plan/create-plan.ts';
import { getSharedVersion } from '../review/get-shared-version.ts';
import { requestReview } from '../review/request-review.ts';
import { execute } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { fillGoals } from './fill-plan.ts';
import type { MadeAgency } from './make-agency.ts';

/** One of everything in an agency that has an id. */
export interface MadeThings {
  readonly planId: string;
  readonly clientSlug: string;
  readonly reviewId: string;
  readonly exportId: string;
  /** Of the version that the review is about. */
  readonly hash: string;
  /** The approver who was asked. */
  readonly userId: string;
  /** A goal. */
  readonly itemId: string;
  readonly clientId: string;
}

/** A plan and a client of their own, for what takes them away. */
export interface MadeSpares {
  readonly sparePlanId: string;
  readonly spareClientSlug: string;
}

/** Fills an agency's plan, shares it with an approver of its own, and asks for its file. */
export async function makeThings(context: ServiceContext, agency: MadeAgency): Promise<MadeThings> {
  const { planId, clientSlug, owner } = agency;
  const itemId = await fillGoals(context, owner, planId);
  const approver = await agency.clientPerson('approver');
  const userId = 'userId' in approver.actor ? approver.actor.userId : '';
  await execute(requestReview, context, owner, { planId, approvers: [{ userId }], locale: 'nl' });
  const shared = await execute(getSharedVersion, context, approver, { planId });
  const { id: exportId } = await execute(requestExport, context, approver, {
    planId,
    version: 1,
    locale: 'nl',
  });
  return {
    planId,
    clientSlug,
    reviewId: shared.review?.id ?? '',
    exportId,
    hash: shared.hash,
    userId,
    itemId,
    clientId: agency.clientId,
  };
}

/** Adds an empty plan and an empty client to an agency. */
export async function makeSpares(
  context: ServiceContext,
  { owner, clientSlug }: MadeAgency,
): Promise<MadeSpares> {
  const facts = { locale: 'nl', currency: 'EUR' } as const;
  const { slug } = await execute(createClient, context, owner, {
    ...facts,
    name: `Spare ${uuidv7()}`,
    trade: '',
    country: 'NL',
  });
  const { planId } = await execute(createPlan, context, owner, {
    ...facts,
    clientSlug,
    templateKey: 'foursteps',
    title: 'Spare',
    periodStart: '2027-01-01',
    periodEnd: '2027-06-30',
  });
  return { sparePlanId: planId, spareClientSlug: slug };
}
