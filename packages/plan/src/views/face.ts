export {
  buildGoalTree,
  type GoalBranch,
  type GoalTree,
  type GoalTrunk,
  type MissingLink,
} from './build-goal-tree.ts';
export {
  type NearTerm,
  type PlanYear,
  planYear,
  type QuarterOfYear,
  type QuarterState,
} from './plan-year.ts';
export { type SostacPart, type SostacStep, sostacOrder, sostacSteps } from './sostac-order.ts';
