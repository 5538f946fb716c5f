import { withScope } from '@kader/db';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { anybody } from './anybody.ts';
import { previewTemplate, templateInput } from './get-template.ts';

/** One of the platform's published templates whole, for whoever looks around. An agency's own is NOT_FOUND, as an unknown one is. */
export const getPublicTemplate = defineIdentityUseCase({
  name: 'get-public-template',
  permission: 'anyone',
  input: templateInput,
  run: async ({ input, context }) =>
    await withScope(context.db, anybody, async (scope) => await previewTemplate(scope, input)),
});
