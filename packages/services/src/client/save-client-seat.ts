import { assertCan } from '@kader/access';
import { getClientBySlug, setClientSeat, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, slugInput } from '../use-case/input-fields.ts';

const input = z.object({
  clientSlug: slugInput,
  userId: idInput,
  /** Chooses the budget scenario. */
  executive: z.boolean(),
  /** Sits on the steering committee, which chooses while no executive is named. */
  steering: z.boolean(),
});

/**
 * Says of somebody who approves for a client whether they are its executive, and whether they sit on its steering committee.
 * Counts from their next request. Throws NOT_FOUND for an unknown client and for whoever does not approve there.
 */
export const saveClientSeat = defineUseCase({
  name: 'save-client-seat',
  permission: 'client.people:invite',
  input,
  run: async ({ actor, name: actorName, input: { clientSlug, userId, ...seat }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const { id: clientId } = await getClientBySlug(scope, clientSlug);
      assertCan(actor, 'client.people:invite', { clientId });
      await setClientSeat(scope, { clientId, userId }, seat);
      const target = { clientId, userId };
      await writeAudit(scope, { at, actorName, action: 'clientPerson.seat', target, detail: seat });
    });
    return seat;
  },
});
