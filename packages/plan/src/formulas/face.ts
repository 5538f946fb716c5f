export { calculateAttainment } from './attainment.ts';
export { calculateCompleteness } from './completeness.ts';
export { calculateGoalChange } from './goal-change.ts';
export { calculateSmart, countSmart, type SmartFacts, type SmartFlags } from './smart.ts';
