export { idsOfAgency, queryAs, seedStructure, seedTemplate, stateOfAgency } from '@kader/db/testing';
export { installLibrary } from '../library/install-library.ts';
export { createTestContext, type TestContext } from './create-test-context.ts';
export { changePlan, fillGoals } from './fill-plan.ts';
export { type MadeAgency, makeAgency } from './make-agency.ts';
export { makePerson } from './make-people.ts';
export { type MadePlan, type Marks, makePlanStates, type PlanState, planStates } from './make-plan-states.ts';
export { type MadeSpares, type MadeThings, makeSpares, makeThings } from './make-things.ts';
export { newSession } from './new-session.ts';
