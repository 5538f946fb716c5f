export { createLog, type Log, type ProcessName } from './create-log.ts';
export { describeError, type ErrorFacts } from './describe-error.ts';
