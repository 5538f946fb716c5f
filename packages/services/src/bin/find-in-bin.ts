import { can } from '@kader/access';
import { listBin, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';

/** Where a plan went that somebody had open. */
export interface FoundInBin {
  /** The plan itself lies in the bin, or its client does and the plan with it. */
  readonly kind: 'plan' | 'client';
  /** Who put it there; null when they have left the agency. */
  readonly by: string | null;
}

/**
 * Tells somebody in whose hands a plan disappeared that it lies in the bin, alone or with its client, and who put it
 * there. Throws NOT_FOUND when it does not, and for a plan or client that the person may not know of.
 */
export const findInBin = defineUseCase({
  name: 'find-in-bin',
  permission: 'plan.content:read',
  input: z.object({ planId: idInput, clientId: idInput }),
  run: async ({ actor, input: { planId, clientId }, context }): Promise<FoundInBin> => {
    const entries = await withScope(context.db, actor, listBin);
    const found = entries.find(({ kind, id }) => id === (kind === 'plan' ? planId : clientId));
    if (found === undefined || !can(actor, 'plan.content:read', { clientId: found.client.id })) {
      throw new KaderError('NOT_FOUND');
    }
    return { kind: found.kind, by: found.deletedByName };
  },
});
