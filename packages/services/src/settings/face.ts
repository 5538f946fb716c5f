export { databaseUrl, type Env, publicUrl, readSettings } from './read-settings.ts';
export { SettingsError } from './settings-error.ts';
