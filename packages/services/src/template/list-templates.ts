import { withScope } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';
import { templateCards } from './template-cards.ts';

/** Templates that a plan can begin from: the platform's and the agency's own, in the reader's words. */
export const listTemplates = defineUseCase({
  name: 'list-templates',
  permission: 'library.templates:read',
  input: z.object({ locale: localeInput }),
  run: async ({ actor, input: { locale }, context }) =>
    await withScope(context.db, actor, async (scope) => await templateCards(scope, locale)),
});
