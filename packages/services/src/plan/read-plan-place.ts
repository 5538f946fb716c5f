import { createHash } from 'node:crypto';
import { type Actor, assertCan, can } from '@kader/access';
import type { HotTx } from '@kader/db';
import { type DocumentInPlace, readSurroundings } from '@kader/db/hot';
import { dayIn } from '@kader/i18n';
import type { Locale } from '@kader/plan/template';
import type { PlanRights } from './open-plan-answer.ts';

/** A plan before its content is read: what stands around it, what the person may do, and what all of that comes to. */
export interface PlanPlace extends DocumentInPlace {
  readonly rights: PlanRights;
  /** Today in the agency's time zone. */
  readonly today: string;
  /** Differs whenever anything that opening the plan would answer differs, save the moment of the answer. */
  readonly tag: string;
}

/**
 * Reads the place of a plan for somebody who may read its content, in one statement; with `last` the scope ends with it.
 * Throws NOT_FOUND, FORBIDDEN.
 */
export async function readPlanPlace(
  scope: HotTx,
  actor: Actor,
  asked: { readonly planId: string; readonly locale: Locale; readonly at: Date; readonly last?: boolean },
): Promise<PlanPlace> {
  const place = await readSurroundings(scope, asked.planId, asked);
  const { head, around, text } = place;
  const resource = { clientId: head.clientId, documentId: head.id };
  assertCan(actor, 'plan.content:read', resource);
  const rights: PlanRights = {
    edit: can(actor, 'plan.content:edit', resource),
    share: can(actor, 'plan.review:request', resource),
    waive: can(actor, 'plan.check:waive', resource),
    structure: can(actor, 'plan.structure:edit', resource),
  };
  const today = dayIn(around.agency.timeZone, asked.at);
  const rest = JSON.stringify([rights, today, asked.locale]);
  const hash = createHash('sha256').update(text).update(rest).digest('base64url');
  return { ...place, rights, today, tag: `${head.seq}.${hash}` };
}
