import { createHash } from 'node:crypto';
import { finishExport, withScope } from '@kader/db';
import { orderAt } from '@kader/plan/canonical';
import { v7 as uuidv7 } from 'uuid';
import { deletePlan } from '../bin/delete-plan.ts';
import { exportFileKey } from '../export/export-file-key.ts';
import { requestDraftExport } from '../export/request-draft-export.ts';
import { requestExport } from '../export/request-export.ts';
import { archivePlan } from '../plan/archive-plan.ts';
import { createPlan } from '../plan/create-plan.ts';
import { chooseScenario } from '../review/choose-scenario.ts';
import { decideReview } from '../review/decide-review.ts';
import { getSharedVersion } from '../review/get-shared-version.ts';
import { requestReview } from '../review/request-review.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { changePlan, fillGoals, waiveErrors } from './fill-plan.ts';
import type { MadeAgency } from './make-agency.ts';
import type { MadeThings } from './make-things.ts';

/** What can have become of a plan. */
export const planStates = ['draft', 'inReview', 'approved', 'archived', 'inBin'] as const;
export type PlanState = (typeof planStates)[number];

/** Words by which what an agency wrote is known again, wherever it turns up. */
export interface Marks {
  /** Stands in what is shared with the client. */
  readonly shared: string;
  /** Stands in what is for the agency's side alone. */
  readonly inside: string;
}

/** A plan of an agency in one of its states, with the ids of what belongs to it. */
export interface MadePlan extends MadeThings {
  /** Of the change set that was applied last. */
  readonly setId: string;
}

interface Making {
  readonly context: ServiceContext;
  readonly agency: MadeAgency;
  readonly approver: Acting & { readonly email: string };
  readonly marks: Marks;
}

/**
 * Makes one plan per state, each with content, three scenarios, people, and a finished file; those that were shared are changed
 * afterwards. Who was asked is the client's executive, and has chosen before approving.
 */
export async function makePlanStates(
  context: ServiceContext,
  agency: MadeAgency,
  marks: Marks,
): Promise<Readonly<Record<PlanState, MadePlan>>> {
  const approver = await agency.clientPerson('approver', 'executive');
  const making: Making = { context, agency, marks, approver };
  const made: Partial<Record<PlanState, MadePlan>> = {};
  for (const state of planStates) {
    made[state] = await makePlanIn(making, state);
  }
  return made as Record<PlanState, MadePlan>;
}

async function makePlanIn(making: Making, state: PlanState): Promise<MadePlan> {
  const { context, agency, marks } = making;
  const { owner } = agency;
  const title = state === 'draft' ? marks.inside : marks.shared;
  const { planId } = await execute(createPlan, context, owner, {
    clientSlug: agency.clientSlug,
    templateKey: 'managed',
    title,
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-06-30',
  });
  const itemId = await fillGoals(context, owner, planId);
  const rename = (value: string) => ({ op: 'item.set', id: itemId, field: 'title', value }) as const;
  const secret = { title: marks.inside, nature: 'marketing', internal: true };
  const hide = { op: 'item.add', collection: 'businessGoals', order: orderAt(5), fields: secret } as const;
  await changePlan(context, owner, planId, [rename(title), { ...hide, id: uuidv7() }]);
  await waiveErrors(context, owner, { planId, locale: 'nl' });
  const shared = state === 'draft' ? await keepDraft(making, planId) : await share(making, planId, state);
  const { setId } = await changePlan(context, owner, planId, [rename(marks.inside)]);
  await end(making, planId, state);
  const { clientSlug, clientId } = agency;
  return { planId, itemId, setId, clientSlug, clientId, userId: userIdOf(making.approver), ...shared };
}

type Shared = Pick<MadePlan, 'reviewId' | 'hash' | 'exportId'>;

function userIdOf({ actor }: Acting): string {
  return 'userId' in actor ? actor.userId : '';
}

/** A plan that nobody outside has seen: it has a file of the draft, and neither review nor hash. */
async function keepDraft({ context, agency, marks }: Making, planId: string): Promise<Shared> {
  const wanted = { planId, content: 'everything', locale: 'nl' };
  const { id } = await execute(requestDraftExport, context, agency.owner, wanted);
  await keepFile(context, agency, id, marks.inside);
  return { reviewId: uuidv7(), hash: 'e'.repeat(64), exportId: id };
}

async function share({ context, agency, marks, approver }: Making, planId: string, state: PlanState) {
  const approvers = [{ userId: userIdOf(approver) }];
  const invited = { name: marks.shared, email: `${uuidv7()}@invited.example` };
  const ask = {
    planId,
    approvers: state === 'inReview' || state === 'inBin' ? [...approvers, invited] : approvers,
    message: marks.shared,
    locale: 'nl',
  };
  await execute(requestReview, context, agency.owner, ask);
  const { hash, review } = await execute(getSharedVersion, context, approver, { planId });
  const reviewId = review?.id ?? '';
  if (state === 'approved' || state === 'archived') {
    const about = { reviewId, version: 1, hash, locale: 'nl' };
    const choice = { ...about, scenario: 'realistic', reason: marks.shared };
    await execute(chooseScenario, context, approver, choice);
    await execute(decideReview, context, approver, { ...about, kind: 'approve', note: marks.shared });
    // What an approved plan lacks, such as the choice while no worker has written it down, is an error from now on.
    await waiveErrors(context, agency.owner, ask);
  }
  const { id } = await execute(requestExport, context, approver, { planId, version: 1, locale: 'nl' });
  await keepFile(context, agency, id, marks.shared);
  return { reviewId, hash, exportId: id };
}

/** Keeps a file as the worker does, with a mark for content. */
async function keepFile(
  context: ServiceContext,
  { agencyId }: MadeAgency,
  exportId: string,
  mark: string,
): Promise<void> {
  const bytes = Buffer.from(`%PDF- ${mark}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const fileKey = exportFileKey(agencyId, exportId, sha256);
  await context.storage.put(fileKey, bytes, { contentType: 'application/pdf' });
  const system = { kind: 'system', agencyId, task: 'make-export' } as const;
  const finishedAt = context.clock();
  const file = {
    fileKey,
    sha256,
    bytes: bytes.length,
    fileName: `${mark}.pdf`,
    decisionsShown: 0,
    finishedAt,
  };
  await withScope(context.db, system, (scope) => finishExport(scope, exportId, file));
}

async function end({ context, agency: { owner } }: Making, planId: string, state: PlanState): Promise<void> {
  if (state === 'archived') {
    await execute(archivePlan, context, owner, { planId, archived: true });
  }
  if (state === 'inBin') {
    await execute(deletePlan, context, owner, { planId });
  }
}
