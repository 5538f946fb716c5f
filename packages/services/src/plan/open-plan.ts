import { withHotScope } from '@kader/db';
import { openDocument, type Surroundings } from '@kader/db/hot';
import { deriveId } from '@kader/plan/canonical';
import { documentToJson } from '@kader/plan/document';
import { freeze } from '@kader/plan/freeze';
import { z } from 'zod';
import { settingsOf } from '../agency/agency-settings.ts';
import { cataloguesOf, frameOf, suggestionsOf } from '../library/kept-words.ts';
import { currentReview, presentReview, recordOf } from '../review/present-review.ts';
import { approvedVersion, statusOf } from '../review/status-facts.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput } from '../use-case/input-fields.ts';
import type { OpenPlanAnswer, PersonCandidate } from './open-plan-answer.ts';
import { readPlanPlace } from './read-plan-place.ts';

/** Opens a plan for work: the document with the words, people and facts that its screen needs. */
export const openPlan = defineUseCase({
  name: 'open-plan',
  permission: 'plan.content:read',
  input: z.object({ planId: idInput, locale: localeInput }),
  run: async ({ actor, input, context }): Promise<OpenPlanAnswer> => {
    const at = context.clock();
    const { planId, locale } = input;
    // The place first: were its tag newer than the content, a later change could pass for none.
    const { place, document, people } = await withHotScope(context.db, actor, async (scope) => ({
      place: await readPlanPlace(scope, actor, { planId, locale, at }),
      ...(await openDocument(scope, planId)),
    }));
    const { head, around, rights, today, tag } = place;
    const { agency, client, clientPeople, reviews, versions, decisions, choices } = around;
    const languages = { locale, fallback: head.locale };
    const review = currentReview(reviews);
    const approved = approvedVersion({ reviews, versions });
    const emails = new Map(clientPeople.map(({ userId, email }) => [userId, email]));
    return {
      tag,
      document: documentToJson(document),
      frame: await frameOf(context.db, actor, head.template, languages),
      catalogues: await cataloguesOf(context.db, actor, around.catalogues, locale),
      suggestions: rights.edit
        ? await suggestionsOf(context.db, actor, around.catalogues, { reader: locale, plan: head.locale })
        : null,
      people: people.map(({ personId, name, kind }) => ({ id: personId, name, kind })),
      candidates: listCandidates(head.id, around),
      settings: settingsOf(agency.settings),
      today,
      now: at.toISOString(),
      timeZone: agency.timeZone,
      country: client.country,
      approvers: clientPeople
        .filter(({ role }) => role === 'approver')
        .map(({ userId, name, email }) => ({ userId, name, email })),
      rights,
      status: statusOf(
        head,
        { reviews, versions },
        // Hashing is the dearest part; mostly the job has done it since the last change.
        approved === null ? null : (head.sharedHash ?? freeze(document).hash),
      ),
      review: review === null ? null : presentReview(review, decisions, (userId) => emails.get(userId) ?? ''),
      approved:
        approved === null
          ? null
          : {
              version: approved.number,
              at: approved.createdAt.toISOString(),
              sections: approved.sectionHashes,
              header: approved.headerHash,
            },
      decisions: recordOf(decisions, choices),
      agency: { name: agency.name, slug: agency.slug },
      client: { id: client.id, name: client.name, slug: client.slug },
    };
  },
});

/** Whom the content can name: colleagues and people of the client, each once, under the id that an entry for them has. */
function listCandidates(
  planId: string,
  { members, clientPeople }: Pick<Surroundings, 'members' | 'clientPeople'>,
): PersonCandidate[] {
  const entry =
    (kind: 'member' | 'client') => (person: { readonly userId: string; readonly name: string }) => ({
      id: deriveId(planId, 'person', person.userId),
      userId: person.userId,
      name: person.name,
      kind,
    });
  const colleagues = members.map(entry('member'));
  const known = new Set(colleagues.map(({ id }) => id));
  return [...colleagues, ...clientPeople.map(entry('client')).filter(({ id }) => !known.has(id))];
}
