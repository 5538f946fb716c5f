export { createLog } from '../log/create-log.ts';
export { SettingsError } from '../settings/settings-error.ts';
export { type RunningWorker, startWorker } from './start-worker.ts';
