import { can } from '@kader/access';
import {
  listClientPeople,
  listDecisions,
  listMembers,
  listReviews,
  listVersions,
  type ScopedTx,
  withScope,
} from '@kader/db';
import { deriveId } from '@kader/plan/canonical';
import { documentToJson } from '@kader/plan/document';
import { freeze } from '@kader/plan/freeze';
import { z } from 'zod';
import { loadCatalogues } from '../library/load-catalogues.ts';
import { loadFrame } from '../library/load-frame.ts';
import { currentReview, presentDecision, presentReview } from '../review/present-review.ts';
import { approvedVersion, statusOf } from '../review/status-facts.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput } from '../use-case/input-fields.ts';
import { loadPlan } from './load-plan.ts';
import type { OpenPlanAnswer, PersonCandidate } from './open-plan-answer.ts';
import { readPlanWorld } from './read-plan-world.ts';

/** Opens a plan for work: the document with the words, people and facts that its screen needs. */
export const openPlan = defineUseCase({
  name: 'open-plan',
  permission: 'plan.content:read',
  input: z.object({ planId: idInput, locale: localeInput }),
  run: async ({ actor, input, context }): Promise<OpenPlanAnswer> => {
    const { head, document, people } = await loadPlan(context.db, actor, input.planId, 'plan.content:read');
    const at = context.clock();
    return await withScope(context.db, actor, async (scope) => {
      const { agency, client, settings, context: world } = await readPlanWorld(scope, head, { at });
      const reviews = await listReviews(scope, head.id);
      const versions = await listVersions(scope, head.id);
      const decisions = await listDecisions(scope, head.id);
      const clientPeople = await listClientPeople(scope, client.id);
      const { frame } = await loadFrame(scope, head.template, {
        locale: input.locale,
        fallback: head.locale,
      });
      const review = currentReview(reviews);
      const approved = approvedVersion({ reviews, versions });
      const resource = { clientId: client.id, documentId: head.id };
      const emails = new Map(clientPeople.map(({ userId, email }) => [userId, email]));
      return {
        document: documentToJson(document),
        frame,
        catalogues: await loadCatalogues(scope, input.locale),
        people: people.map(({ personId, name, kind }) => ({ id: personId, name, kind })),
        candidates: await listCandidates(scope, head.id, clientPeople),
        settings,
        today: world.today,
        now: at.toISOString(),
        timeZone: agency.timeZone,
        country: client.country,
        approvers: clientPeople
          .filter(({ role }) => role === 'approver')
          .map(({ userId, name, email }) => ({ userId, name, email })),
        rights: {
          edit: can(actor, 'plan.content:edit', resource),
          share: can(actor, 'plan.review:request', resource),
          waive: can(actor, 'plan.check:waive', resource),
          structure: can(actor, 'plan.structure:edit', resource),
        },
        status: statusOf(head, { reviews, versions }, approved === null ? null : freeze(document).hash),
        review:
          review === null ? null : presentReview(review, decisions, (userId) => emails.get(userId) ?? ''),
        approved:
          approved === null
            ? null
            : {
                version: approved.number,
                at: approved.createdAt.toISOString(),
                sections: approved.sectionHashes,
                header: approved.headerHash,
              },
        decisions: decisions.map(presentDecision),
        agency: { name: agency.name, slug: agency.slug },
        client: { id: client.id, name: client.name, slug: client.slug },
      };
    });
  },
});

/** Whom the content can name: colleagues and people of the client, each once, under the id that an entry for them has. */
async function listCandidates(
  scope: ScopedTx,
  planId: string,
  clientPeople: readonly { readonly userId: string; readonly name: string }[],
): Promise<PersonCandidate[]> {
  const entry =
    (kind: 'member' | 'client') => (person: { readonly userId: string; readonly name: string }) => ({
      id: deriveId(planId, 'person', person.userId),
      userId: person.userId,
      name: person.name,
      kind,
    });
  const colleagues = (await listMembers(scope)).map(entry('member'));
  const known = new Set(colleagues.map(({ id }) => id));
  return [...colleagues, ...clientPeople.map(entry('client')).filter(({ id }) => !known.has(id))];
}
