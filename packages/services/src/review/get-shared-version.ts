import { type Actor, can } from '@kader/access';
import {
  getAgency,
  getClient,
  getSharedBody,
  listClientPeople,
  listDecisions,
  listDocumentPeople,
  listReviews,
  listScenarioChoices,
  listVersions,
  type ReviewRow,
  type ScopedTx,
  withScope,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { documentToJson } from '@kader/plan/document';
import { readShared, sharedToDocument } from '@kader/plan/freeze';
import { z } from 'zod';
import { loadCatalogues } from '../library/load-catalogues.ts';
import { loadFrame } from '../library/load-frame.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, versionInput } from '../use-case/input-fields.ts';
import { isAsked } from './is-asked.ts';
import { mayChoose } from './may-choose.ts';
import { outcomeOf, presentReview, recordOf } from './present-review.ts';
import type { SharedVersionAnswer } from './shared-version-answer.ts';

const input = z.object({
  planId: idInput,
  /** The newest one the reader may see when absent. */
  version: versionInput.optional(),
  /** Language of headings and guidance; the content's own when absent. Content is as it was written. */
  locale: localeInput.optional(),
});

/**
 * A frozen version as its readers see it: made from the shared content alone. Throws NOT_FOUND for a plan or version
 * that does not exist or was not shared with this person.
 */
export const getSharedVersion = defineUseCase({
  name: 'get-shared-version',
  permission: 'version.shared:read',
  input,
  run: async ({ actor, input: given, context }): Promise<SharedVersionAnswer> =>
    await withScope(context.db, actor, async (scope) => {
      const versions = (await listVersions(scope, given.planId)).toSorted((a, b) => b.number - a.number);
      const version = versions.find(({ number }) => given.version === undefined || number === given.version);
      const resource = { clientId: version?.clientId, documentId: given.planId };
      if (version === undefined || !can(actor, 'version.shared:read', resource)) {
        throw new KaderError('NOT_FOUND');
      }
      const locale = given.locale ?? version.locale;
      const { structure, frame } = await loadFrame(scope, version.template, {
        locale,
        fallback: version.locale,
      });
      const shared = readShared(await getSharedBody(scope, given.planId, version.number));
      const document = sharedToDocument(shared, structure);
      const reviews = await listReviews(scope, given.planId);
      const review = reviews.find(({ versionNumber }) => versionNumber === version.number) ?? null;
      const decisions = await listDecisions(scope, given.planId);
      const choices = await listScenarioChoices(scope, given.planId);
      const agency = await getAgency(scope);
      const client = await getClient(scope, version.clientId);
      const emailOf = await emailsFor(scope, actor, client.id);
      const people = await listDocumentPeople(scope, given.planId);
      const mentioned = new Set(shared.people);
      const isOpen = review !== null && outcomeOf(review) === 'open';
      return {
        plan: { id: given.planId, title: version.title, locale: version.locale },
        version: version.number,
        hash: version.hash,
        frozenAt: version.createdAt.toISOString(),
        preparedBy: version.createdByName,
        timeZone: agency.timeZone,
        document: documentToJson(document),
        frame,
        catalogues: await loadCatalogues(scope, locale),
        people: people
          .filter(({ personId }) => mentioned.has(personId))
          .map(({ personId, name, kind }) => ({ id: personId, name, kind })),
        agency: { name: agency.name, slug: agency.slug, brandColor: agency.brandColor },
        client: { id: client.id, name: client.name, slug: client.slug },
        review: review === null ? null : presentReview(review, decisions, emailOf),
        decisions: recordOf(decisions, choices).filter(({ version: number }) => number <= version.number),
        rights: {
          decide: isOpen && isAsked(review, actor) && can(actor, 'review.decision:make', resource),
          chooseScenario: await mayChoose(scope, actor, { review, document, choices }),
          export: can(actor, 'version.shared:export', resource),
        },
        versions: versions.map(({ number, createdAt }) => ({
          number,
          frozenAt: createdAt.toISOString(),
          outcome: versionOutcome(reviews, number),
        })),
      };
    }),
});

function versionOutcome(reviews: readonly ReviewRow[], version: number) {
  const review = reviews.find(({ versionNumber }) => versionNumber === version);
  return review === undefined ? null : outcomeOf(review);
}

/** Addresses of approvers are for the agency's eyes; the client side gets none. */
async function emailsFor(
  scope: ScopedTx,
  actor: Actor,
  clientId: string,
): Promise<(userId: string) => string> {
  const people = actor.kind === 'member' ? await listClientPeople(scope, clientId) : [];
  const emails = new Map(people.map(({ userId, email }) => [userId, email]));
  return (userId) => emails.get(userId) ?? '';
}
