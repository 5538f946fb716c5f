import { withScope } from '@kader/db';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';
import { anybody } from './anybody.ts';
import { templateCards } from './template-cards.ts';

/** The platform's published templates, for whoever looks around. An agency's own are not among them, also not for its members. */
export const listPublicTemplates = defineIdentityUseCase({
  name: 'list-public-templates',
  permission: 'anyone',
  input: z.object({ locale: localeInput }),
  run: async ({ input: { locale }, context }) =>
    await withScope(context.db, anybody, async (scope) => await templateCards(scope, locale)),
});
