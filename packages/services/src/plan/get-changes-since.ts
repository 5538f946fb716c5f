import { assertCan } from '@kader/access';
import { listReviews, listVersions, withHotScope, withScope } from '@kader/db';
import { changesSince, peekDocument } from '@kader/db/hot';
import { z } from 'zod';
import { statusOf } from '../review/status-facts.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import type { SinceAnswer } from './open-plan-answer.ts';

/**
 * What happened to a plan after a number that is known: sets of everybody in order, names, and the plan's state. `seq`
 * is the number up to which the sets reach: who is far behind asks again from there. Whether an approved plan was
 * changed since follows from the last evaluation, so it may be told a moment late.
 */
export const getChangesSince = defineUseCase({
  name: 'get-changes-since',
  permission: 'plan.content:read',
  input: z.object({ planId: idInput, seq: z.int().min(0) }),
  run: async ({ actor, input: { planId, seq }, context }): Promise<SinceAnswer> => {
    const { head, since } = await withHotScope(context.db, actor, async (scope) => {
      const document = await peekDocument(scope, planId);
      assertCan(actor, 'plan.content:read', { clientId: document.clientId, documentId: planId });
      return { head: document, since: await changesSince(scope, planId, seq) };
    });
    const status = await withScope(context.db, actor, async (scope) => {
      const reviews = await listReviews(scope, planId);
      const versions = await listVersions(scope, planId);
      return statusOf(head, { reviews, versions }, head.sharedHash);
    });
    const people = since.people.map(({ personId, name, kind }) => ({ id: personId, name, kind }));
    return { seq: since.seq, sets: since.sets, people, status };
  },
});
