export { type Layer, layerOf } from './activities/activity-facts.ts';
export { activityStatuses, layers } from './activities/collections.ts';
export { linesOf } from './audiences/audience-facts.ts';
export { type AuditColumn, columnsOf } from './audit/audit-facts.ts';
export {
  allCollections,
  blockType,
  blockTypes,
  collectionDefinition,
  collectionsOf,
  fieldDefinition,
  isSystemCollection,
} from './block-types.ts';
export { costIn, type Period, periodsOf, yearsIn } from './budget/budget-periods.ts';
export {
  type ChannelCosts,
  type ChannelGroup,
  type ChannelKind,
  costsByChannel,
  costsPerChannel,
} from './budget/costs-by-channel.ts';
export { ownerships, purposes } from './channels/collections.ts';
export { presetOfChannel } from './channels/preset-of-channel.ts';
export { benchmarkValueId } from './competitors/benchmark-facts.ts';
export {
  type ContentGroup,
  type ContentOrder,
  contentGroups,
  contentOrders,
} from './content/group-content.ts';
export { type BlockDefinition, type CollectionDefinition, defineBlock } from './define-block.ts';
export { keyedRowId, promptRowId, type RowKey, singleRowId, starterRowId } from './derived-rows.ts';
export { experimentStatuses } from './experiments/collections.ts';
export { hypothesisFields } from './experiments/experiment-facts.ts';
export { groupExperiments, noStatus } from './experiments/group-experiments.ts';
export { stageSets } from './funnel/collections.ts';
export {
  funnelShapes,
  type Point,
  rootHeights,
  type StageHue,
  type StageSet,
  type StageShape,
  stageHue,
} from './funnel/funnel-shape.ts';
export { type FunnelReading, readFunnel } from './funnel/read-funnel.ts';
export {
  changesOfSolution,
  type FunnelSolution,
  type FunnelWish,
  solveFunnel,
  wishOfGoal,
} from './funnel/solve-funnel.ts';
export { type StageKpi, type StageLoad, stageLoad } from './funnel/stage-load.ts';
export { type WishCost, wishCost } from './funnel/wish-cost.ts';
export { allChecks } from './general-checks.ts';
export {
  type GoalGrouping,
  goalGroupings,
  goalGroupOf,
  groupGoals,
  noGoalGroup,
} from './goals/group-goals.ts';
export { kpiNoteId, reconciliationId } from './kpis/derived-ids.ts';
export { drawSparkline, type Sparkline, type SparklinePoint } from './kpis/draw-sparkline.ts';
export { kpiFigureIn, kpiPeriods } from './kpis/kpi-periods.ts';
export { milestoneStatuses } from './milestones/collections.ts';
export { type MilestoneStatus, sortMilestones } from './milestones/milestone-facts.ts';
export { fieldOfScale, scaleOf } from './question-set/answered.ts';
export { groupByRing } from './question-set/group-by-ring.ts';
export { bandAt, levelOf, type RiskLevel, riskLevels, sortRisks } from './risks/risk-facts.ts';
export {
  choiceFields,
  chooseScenario,
  holdsScenarios,
  withdrawScenario,
} from './scenarios/choose-scenario.ts';
export { type ExtractPart, extractParts } from './scenarios/extract-parts.ts';
export { type ScenarioType, scenarioTypes } from './scenarios/scenario-types.ts';
export { pyramidLevels } from './strategy-pyramid/pyramid-levels.ts';
export { quadrants, towsCells } from './swot/collections.ts';
export { pairOfCell, pointsByWeight, type Quadrant, type TowsCell } from './swot/swot-facts.ts';
export { commonFields, systemCollections } from './system-collections.ts';

export { raciLetters } from './team/collections.ts';
export { accountableBySection, raciId } from './team/raci-facts.ts';
export { groupTechnology, type TechnologyGroup } from './technology/group-technology.ts';
