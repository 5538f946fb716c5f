import { makeClient, newClientInput } from '../client/create-client.ts';
import { makePlan, newPlanInput } from '../plan/create-plan.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, slugInput } from '../use-case/input-fields.ts';

/** As `createPlan`, under an id that is known beforehand, so that links to a demo plan are the same everywhere. */
export const createPlanUnderId = defineUseCase({
  name: 'create-plan-under-id',
  permission: 'plan.document:create',
  input: newPlanInput.extend({ planId: idInput }),
  run: async ({ actor, name, input: { planId, ...given }, context }) =>
    await makePlan({ actor, name, context }, planId, given),
});

/** As `createClient`, under an address of its own choice instead of one made from the name. Throws SLUG_TAKEN. */
export const createClientUnderSlug = defineUseCase({
  name: 'create-client-under-slug',
  permission: 'client.workspace:create',
  input: newClientInput.extend({ slug: slugInput }),
  run: async ({ actor, name, input: { slug, ...given }, context }) =>
    await makeClient({ actor, name, context }, slug, given),
});
