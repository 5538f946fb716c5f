import { databaseUrl, type Env, publicUrl, readSettings } from '@kader/services/settings';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

const ofBoth = z.object({
  DATABASE_URL_AUTH: databaseUrl,
  DATABASE_NAMED_STATEMENTS: z.enum(['on', 'off']).default('on').describe('on or off'),
  NEXTAUTH_SECRET: z.string().min(32).describe('a secret of 32 characters or more'),
  WEB_URL: publicUrl,
  ADMIN_URL: publicUrl,
  KADER_MAIL_DIR: z.string().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).optional().describe('a number from 0 to 10'),
});
// Each app has its own database role, never the other's.
const ofWeb = ofBoth.extend({ DATABASE_URL_APP: databaseUrl });
const ofAdmin = ofBoth.extend({ DATABASE_URL_ADMIN: databaseUrl });

/** Settings of a process that answers requests. */
export interface ServerSettings {
  readonly app: 'web' | 'admin';
  readonly demo: boolean;
  readonly databaseUrls: { readonly app?: string; readonly admin?: string; readonly auth: string };
  readonly namedStatements: boolean;
  readonly secret: string;
  /** Public origin of this app, and of both, for links between them. */
  readonly origin: string;
  readonly webUrl: string;
  readonly adminUrl: string;
  readonly storageEnv: Readonly<Record<string, string | undefined>>;
  /** How mails leave; in production by a server, always. */
  readonly mailEnv: Readonly<Record<string, string | undefined>>;
  readonly mailFolder: string | null;
  /** How many proxies of ours stand in front: they alone are believed when they say where a request came from. With 0 nobody's source is known. */
  readonly trustedProxies: number;
  /** The version of the program, that of every package. */
  readonly appVersion: string;
}

/** Addresses that only this machine reaches. Next listens on every address when `HOSTNAME` names none. */
function isLoopback(host: string | undefined): boolean {
  return host !== undefined && ['127.0.0.1', '::1', 'localhost'].includes(host);
}

/** What depends on more than one variable: an app behind https, and a demo that others than this machine would reach. */
function faultsTogether(app: 'web' | 'admin', env: Env, demo: boolean): readonly string[] {
  if (demo) {
    return env.KADER_DEMO_OPEN === 'yes' || isLoopback(env.HOSTNAME)
      ? []
      : [
          'HOSTNAME must name this machine alone in a demo, where anybody is whom they pick, unless KADER_DEMO_OPEN=yes',
        ];
  }
  const url = app === 'web' ? env.WEB_URL : env.ADMIN_URL;
  return url?.startsWith('https:') === true && env.TRUSTED_PROXIES === undefined
    ? [
        'TRUSTED_PROXIES is missing: with https something stands in front, and this says how many such proxies write X-Forwarded-For (usually 1); else everybody who signs in shares one count',
      ]
    : [];
}

/**
 * Reads the environment of a process. Throws a SettingsError with every setting that is missing or malformed: a
 * half-configured process does not start, nor does a demo where others than this machine reach it, unless told.
 */
export function readServerSettings(app: 'web' | 'admin', env: Env = process.env): ServerSettings {
  const faults = (given: Env, demo: boolean) => faultsTogether(app, given, demo);
  const given = app === 'web' ? readSettings(ofWeb, env, faults) : readSettings(ofAdmin, env, faults);
  const [webUrl, adminUrl] = [new URL(given.WEB_URL).origin, new URL(given.ADMIN_URL).origin];
  return {
    app,
    demo: given.demo,
    databaseUrls: {
      ...('DATABASE_URL_APP' in given
        ? { app: given.DATABASE_URL_APP }
        : { admin: given.DATABASE_URL_ADMIN }),
      auth: given.DATABASE_URL_AUTH,
    },
    namedStatements: given.DATABASE_NAMED_STATEMENTS === 'on',
    secret: given.NEXTAUTH_SECRET,
    origin: app === 'web' ? webUrl : adminUrl,
    webUrl,
    adminUrl,
    storageEnv: given.storageEnv,
    mailEnv: given.mailEnv,
    mailFolder: given.KADER_MAIL_DIR ?? null,
    trustedProxies: given.TRUSTED_PROXIES ?? 0,
    appVersion: manifest.version,
  };
}

/** What a log is made from, also where the settings as a whole cannot be read. */
export function readLogEnv(env: Env = process.env): Env {
  return { KADER_LOG: env.KADER_LOG };
}

/** True in a built server. While developing, what the framework prints is for whoever develops. */
export function isBuilt(env: Env = process.env): boolean {
  return env.NODE_ENV === 'production';
}
