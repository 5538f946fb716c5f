import { assertCan } from '@kader/access';
import {
  type DocumentPersonRow,
  enqueueJob,
  getClientBySlug,
  createDocument as insertDocument,
  withScope,
  writeAudit,
} from '@kader/db';
import { type CopiedDocument, copyDocument, headerOf } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, lineInput, slugInput } from '../use-case/input-fields.ts';
import { evaluateDocumentJob } from './create-plan.ts';
import { loadPlan } from './load-plan.ts';

const input = z.object({
  planId: idInput,
  title: lineInput(160),
  /** Client of the agency that gets the copy: the plan's own, or another. */
  clientSlug: slugInput,
  /** Calendar months by which every date of the copy is shifted; 0 keeps them. */
  months: z.int().min(-60).max(60),
});

/**
 * Copies a plan as it stands into a new one of the same or another client: content, people, structure; no versions,
 * reviews or history, and with shifted dates no actual figures. People of a client stay with that client: in a copy for
 * another one, fields that name them are empty. Throws NOT_FOUND for an unknown plan or client.
 */
export const copyPlan = defineUseCase({
  name: 'copy-plan',
  permission: 'plan.document:create',
  input,
  run: async ({ actor, name: actorName, input: given, context }) => {
    const { head, document, people } = await loadPlan(
      context.db,
      actor,
      given.planId,
      'plan.document:create',
    );
    const at = context.clock();
    const planId = uuidv7();
    await withScope(context.db, actor, async (scope) => {
      const client = await getClientBySlug(scope, given.clientSlug);
      assertCan(actor, 'plan.document:create', { clientId: client.id });
      const kept = people.filter(({ kind }) => kind !== 'client' || client.id === head.clientId);
      const staying = people.filter((person) => !kept.includes(person)).map(({ personId }) => personId);
      const copied = copyDocument(document, {
        id: planId,
        title: given.title,
        months: given.months,
        // What one client's plan reached is no starting value of another's.
        carriesOn: given.months > 0 && client.id === head.clientId,
        users: kept.flatMap(({ userId }) => userId ?? []),
        withoutPeople: new Set(staying),
      });
      const { title } = headerOf(copied.document).fields;
      await insertDocument(scope, {
        id: planId,
        clientId: client.id,
        kind: head.kind,
        title: typeof title === 'string' ? title : given.title,
        locale: head.locale,
        currency: head.currency,
        template: head.template,
        items: [...copied.document.items.values()],
        people: copyPeople(kept, copied),
        createdAt: at,
      });
      await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, planId));
      await writeAudit(scope, {
        at,
        actorName,
        action: 'plan.copy',
        target: { clientId: client.id, documentId: planId, fromDocumentId: given.planId },
        detail: { months: given.months },
      });
    });
    return { planId, clientSlug: given.clientSlug };
  },
});

function copyPeople(
  people: readonly DocumentPersonRow[],
  { ids }: CopiedDocument,
): readonly DocumentPersonRow[] {
  return people.flatMap((person) => {
    const personId = ids.get(person.personId);
    return personId === undefined ? [] : [{ ...person, personId }];
  });
}
