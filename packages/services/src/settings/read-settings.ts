import { readMailEnv } from '@kader/mail';
import { createStorage } from '@kader/storage';
import { z } from 'zod';
import { SettingsError } from './settings-error.ts';

/** The environment of a process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A database under one role. */
export const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .describe('postgresql://role:password@host:port/database');

/** An address by which browsers come. */
export const publicUrl = z.url({ protocol: /^https?$/ }).describe('an address such as https://plans.example');

/** What every process of Kader reads. */
const ofEveryProcess = z.object({
  KADER_MODE: z.enum(['demo', 'production']).default('production').describe('demo or production'),
  KADER_LOG: z.enum(['json', 'text']).default('json').describe('json or text'),
});

/** Settings in the form in which their packages read them. */
export interface ProcessSettings {
  readonly demo: boolean;
  readonly storageEnv: Env;
  /** How mails leave; in production by a server, always. */
  readonly mailEnv: Env;
}

/** A variable that is there and empty counts as left out: that is how templates and compose files leave it. */
function withoutEmpty(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

function faultsOfVariables(schema: z.ZodObject, env: Env): readonly string[] {
  const issues = schema.safeParse(env).error?.issues ?? [];
  const names = [...new Set(issues.map(({ path: [name] }) => String(name)))];
  return names.map((name) => {
    const field: { readonly description?: string } | undefined = schema.shape[name];
    const wanted = field?.description === undefined ? '' : `: ${field.description}`;
    return `${name} ${env[name] === undefined ? 'is missing' : 'is not valid'}${wanted}`;
  });
}

/** Reads variables and nothing else. Throws a SettingsError with all that is missing or wrong. */
export function readVariables<Schema extends z.ZodObject>(schema: Schema, env: Env): z.output<Schema> {
  const given = withoutEmpty(env);
  const faults = faultsOfVariables(schema, given);
  if (faults.length > 0) {
    throw new SettingsError(faults);
  }
  return schema.parse(given);
}

/** What a reader of another package has to say about its variables, which it names itself. */
function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function mailEnvOf({ SMTP_URL, MAIL_FROM, KADER_MAIL_DIR }: Env, demo: boolean): Env {
  return { SMTP_URL, MAIL_FROM, ...(demo ? { KADER_MAIL_DIR } : {}) };
}

/** In production a folder for mails counts for nothing: what lay in it would reach nobody. */
function faultsOfMail(env: Env, demo: boolean): readonly string[] {
  const missing = demo ? [] : ['SMTP_URL', 'MAIL_FROM'].filter((name) => env[name] === undefined);
  return missing.length > 0
    ? missing.map((name) => `${name} is missing: in production it says how mails leave`)
    : faultsOf(() => readMailEnv(mailEnvOf(env, demo)));
}

/**
 * Reads what a process needs: the variables of `schema`, and those for mode, log, files and mails, which every process has.
 * `alsoFaults` sees what the schema cannot: variables that depend on each other. Throws a SettingsError with all that is
 * missing or wrong at once: a half-configured process does not start.
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  env: Env,
  alsoFaults: (env: Env, demo: boolean) => readonly string[] = () => [],
): z.output<Schema> & ProcessSettings {
  const given = withoutEmpty(env);
  const whole = schema.extend(ofEveryProcess.shape);
  const demo = given.KADER_MODE === 'demo';
  const faults = [
    ...faultsOfVariables(whole, given),
    ...faultsOf(() => createStorage(given)),
    ...faultsOfMail(given, demo),
    ...alsoFaults(given, demo),
  ];
  if (faults.length > 0) {
    throw new SettingsError(faults);
  }
  return {
    ...schema.parse(given),
    demo,
    storageEnv: { KADER_STORAGE_DIR: given.KADER_STORAGE_DIR },
    mailEnv: mailEnvOf(given, demo),
  };
}
