export {
  buildGoalTree,
  type GoalBranch,
  type GoalTree,
  type GoalTrunk,
  type MissingLink,
} from './build-goal-tree.ts';
export { carriedOutActivities } from './carried-out.ts';
export type { CloseItem, CloseLack, CloseStep } from './close-step.ts';
export { type GuidedStep, type GuidedWay, guidedWay } from './guided-way.ts';
export {
  type GuideHand,
  type GuidePart,
  type GuideRole,
  implementationGuide,
} from './implementation-guide.ts';
export { type Nearness, type PlanQuarter, planQuarters, quarterAt } from './plan-quarters.ts';
export { type PlanYear, planYear, type QuarterOfYear } from './plan-year.ts';
export { type BoardCard, type BoardColumn, type QuarterBoard, quarterBoard } from './quarter-board.ts';
export { type QuarterClose, quarterClose, quarterToClose } from './quarter-close.ts';
export { type SostacPart, type SostacStep, sostacOrder, sostacSteps } from './sostac-order.ts';
