export { calculateAttainment } from './attainment.ts';
export { addDays, addMonths, endOfMonth, monthsBetween } from './calendar.ts';
export { calculateCompleteness } from './completeness.ts';
export { calculateGoalChange } from './goal-change.ts';
export { calculateHorizon, endOfHorizon, type Horizon, horizons } from './horizon.ts';
export { calculateSmart, countSmart, type SmartFacts, type SmartFlags } from './smart.ts';
