import { assertCan } from '@kader/access';
import { listReviews, listVersions, withHotScope, withScope } from '@kader/db';
import { changesSince, type DocumentHead, peekDocument } from '@kader/db/hot';
import { z } from 'zod';
import { statusOf } from '../review/status-facts.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import type { SinceAnswer } from './open-plan-answer.ts';

/** What happened to a plan after a number that is known: sets of everybody in order, names, and the plan's state. */
export const getChangesSince = defineUseCase({
  name: 'get-changes-since',
  permission: 'plan.content:read',
  input: z.object({ planId: idInput, seq: z.int().min(0) }),
  run: async ({ actor, input: { planId, seq }, context }): Promise<SinceAnswer> => {
    const read = async () =>
      await withHotScope(context.db, actor, async (scope): Promise<{ head: DocumentHead; since: Since }> => {
        const head = await peekDocument(scope, planId);
        assertCan(actor, 'plan.content:read', { clientId: head.clientId, documentId: planId });
        return { head, since: await changesSince(scope, planId, seq) };
      });
    const { head, since } = await read();
    const status = await withScope(context.db, actor, async (scope) => {
      const reviews = await listReviews(scope, planId);
      const versions = await listVersions(scope, planId);
      return statusOf(head, { reviews, versions }, null);
    });
    const people = since.people.map(({ personId, name, kind }) => ({ id: personId, name, kind }));
    return { seq: since.seq, sets: since.sets, people, status };
  },
});

type Since = Awaited<ReturnType<typeof changesSince>>;
