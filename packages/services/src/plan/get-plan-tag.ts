import { withHotScope } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput } from '../use-case/input-fields.ts';
import { readPlanPlace } from './read-plan-place.ts';

/** The tag that opening a plan would answer with now: whoever holds an answer with the same one need not open it again. */
export const getPlanTag = defineUseCase({
  name: 'get-plan-tag',
  permission: 'plan.content:read',
  input: z.object({ planId: idInput, locale: localeInput }),
  run: async ({ actor, input, context }): Promise<string> => {
    const at = context.clock();
    const { tag } = await withHotScope(context.db, actor, (scope) =>
      readPlanPlace(scope, actor, { ...input, at, last: true }),
    );
    return tag;
  },
});
