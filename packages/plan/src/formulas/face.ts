export { calculateBreakEvenRoas } from './ad-figures.ts';
export { calculateAdherence } from './adherence.ts';
export { type Aggregation, aggregate, aggregations } from './aggregate.ts';
export { aimFigures } from './aim-figures.ts';
export { allocate } from './allocate.ts';
export { calculateAttainment } from './attainment.ts';
export { findBottleneck } from './bottleneck.ts';
export { addDays, addMonths, daysBetween, endOfMonth, monthsBetween } from './calendar.ts';
export { calculateChannelShare } from './channel-share.ts';
export { isBelow, isFarther } from './compare.ts';
export { calculateCompleteness, isUsable } from './completeness.ts';
export { calculateContingency } from './contingency.ts';
export { calculateDiscountedMargin, calculatePayback, calculateValueToCost } from './customer-value.ts';
export {
  calculateDetailWindow,
  type DetailWindow,
  type DetailWindowKind,
  detailWindowKinds,
} from './detail-window.ts';
export { calculateDeviation, type DeviationStatus, type Direction, judgeDeviation } from './deviation.ts';
export { calculateEarned, calculateEarnedValue, type EarnedValue } from './earned-value.ts';
export { calculateElapsed } from './elapsed.ts';
export { calculateIce, calculatePie, calculateRice } from './experiment-score.ts';
export { calculateExperimentShare } from './experiment-share.ts';
export { calculateCostOf, isOutOfReach } from './feasibility.ts';
export { calculateForecast } from './forecast.ts';
export {
  calculateCustomersNeeded,
  calculateFunnelRevenue,
  calculateGrossProfit,
} from './funnel-revenue.ts';
export { calculateStageRates, calculateStageVolumes, type FunnelStep } from './funnel-volumes.ts';
export { calculateGoalChange } from './goal-change.ts';
export { calculateHorizon, endOfHorizon, type Horizon, horizons } from './horizon.ts';
export {
  type KeyFigure,
  type KeyFigurePart,
  keyFigureParts,
  keyFigures,
  workOutFigure,
} from './key-figures.ts';
export { calculateWinOrKeep } from './loyalty.ts';
export { calculateBenchmarkGap, calculateBenchmarkIndex } from './market-figures.ts';
export { calculatePace, judgePace, type PaceStatus } from './pace.ts';
export { calculatePaidDependence } from './paid-dependence.ts';
export { calculateHitRate, calculatePlanProgress, calculateSlip } from './plan-progress.ts';
export { raiseBy } from './raise-by.ts';
export { ratioOf } from './ratio.ts';
export { readRule } from './read-rule.ts';
export { nextOccurrence, occurrencesUntil } from './recurrence.ts';
export {
  frequencies,
  maxCount,
  maxInterval,
  placesInMonth,
  type RecurrenceRule,
  recurrences,
  rulesOfWords,
  weekdays,
  writeRule,
} from './recurrence-rule.ts';
export { calculateResourceCost } from './resource-cost.ts';
export { calculateExpectedCost, calculateRiskScore, judgeRisk, type RiskBand } from './risk-score.ts';
export { roundWorkedOut } from './round-worked-out.ts';
export { calculateSampleSize, calculateTestDays } from './sample-size.ts';
export { calculateSmart, countSmart, type SmartFacts, type SmartFlags } from './smart.ts';
export { calculateSum } from './sum.ts';
export { sumEstimates } from './sum-estimates.ts';
export {
  type Figures,
  quarterOf,
  sumAfter,
  sumByMonth,
  sumByQuarter,
  sumByYear,
  sumUntil,
} from './sum-series.ts';
export { calculateSwotWeight } from './swot-weight.ts';
export { calculateTestResult, type TestResult } from './test-result.ts';
export { calculateThreePoint, type ThreePoint } from './three-point.ts';
export { type ScaleMonth, stretchOn, type TimeScale, type TimeStretch, timeScale } from './time-scale.ts';
export { calculateTopVolume } from './top-volume.ts';
export { calculateTrackingGap } from './tracking-gap.ts';
export { calculateVariance, type Variance } from './variance.ts';
export { calculateToolOverlap, weighScenarios } from './weigh-scenarios.ts';
