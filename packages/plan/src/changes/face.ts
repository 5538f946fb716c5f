export {
  type Applied,
  applyChangeSet,
  applyItems,
} from './apply-items.ts';
export { baseFor } from './base-for.ts';
export { type Base, type Change, type ChangeSet, maxChangesInSet } from './change-set.ts';
export type { Conflict } from './conflict.ts';
export type { Definitions, InvalidChangeReason } from './definitions.ts';
export { describeChangeSet } from './describe-change-set.ts';
export type { ApplyOptions, ApplyScope } from './draft.ts';
export { hasMoney } from './has-money.ts';
export type { HistoryKey, HistoryLine, HistoryParams } from './history-line.ts';
export { invertChangeSet } from './invert-change-set.ts';
export { joinDocument } from './join-document.ts';
export { parseChangeSet } from './parse-change-set.ts';
export {
  type AcceptedSet,
  applyOptimistic,
  type Replica,
  receiveSets,
  refreshBase,
  replaceSeen,
  waitingSets,
} from './replica.ts';
export { seenTextOf } from './seen-text.ts';
export { itemOf, type Reads, readsOf, type Touch, touchesOf, touchKey } from './touches-of.ts';
export { valueAt } from './write-field.ts';
