import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

const schema = z.object({
  KADER_MODE: z.enum(['demo', 'production']).default('production'),
  DATABASE_URL_APP: z.string().min(1).optional(),
  DATABASE_URL_ADMIN: z.string().min(1).optional(),
  DATABASE_URL_AUTH: z.string().min(1),
  DATABASE_NAMED_STATEMENTS: z.enum(['on', 'off']).default('on'),
  NEXTAUTH_SECRET: z.string().min(32),
  WEB_URL: z.url(),
  ADMIN_URL: z.url(),
  KADER_STORAGE_DIR: z.string().min(1),
  KADER_MAIL_DIR: z.string().min(1).optional(),
  SMTP_URL: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(1).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).optional(),
  KADER_DEMO_OPEN: z.string().optional(),
  HOSTNAME: z.string().optional(),
});

/** Addresses that only this machine reaches. Next listens on every address when `HOSTNAME` names none. */
function isLoopback(host: string | undefined): boolean {
  return host !== undefined && ['127.0.0.1', '::1', 'localhost'].includes(host);
}

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

/**
 * Reads the environment of a process. Throws an Error that names every setting that is missing or malformed: a
 * half-configured process does not start, nor does a demo, in which anybody signs in as anybody, where others than this
 * machine reach it, unless told. Each app has its own database role, never the other's.
 */
export function readServerSettings(
  app: 'web' | 'admin',
  env: Readonly<Record<string, string | undefined>> = process.env,
): ServerSettings {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'));
    throw new Error(
      `Kader cannot start: these settings are missing or malformed: ${[...new Set(names)].join(', ')}`,
    );
  }
  const given = parsed.data;
  const own = app === 'web' ? given.DATABASE_URL_APP : given.DATABASE_URL_ADMIN;
  if (own === undefined) {
    throw new Error(`Kader cannot start: DATABASE_URL_${app === 'web' ? 'APP' : 'ADMIN'} is missing`);
  }
  const isDemo = given.KADER_MODE === 'demo';
  if (!isDemo && (given.SMTP_URL === undefined || given.MAIL_FROM === undefined)) {
    throw new Error('Kader cannot start: in production SMTP_URL and MAIL_FROM say how mails leave');
  }
  const origin = new URL(app === 'web' ? given.WEB_URL : given.ADMIN_URL).origin;
  if (!isDemo && origin.startsWith('https:') && given.TRUSTED_PROXIES === undefined) {
    throw new Error(
      'Kader cannot start: with https something stands in front; TRUSTED_PROXIES says how many such proxies write X-Forwarded-For (usually 1). Without it everybody who signs in shares one count',
    );
  }
  if (isDemo && given.KADER_DEMO_OPEN !== 'yes' && !isLoopback(given.HOSTNAME)) {
    throw new Error(
      'Kader cannot start: a demo listens on this machine alone (HOSTNAME), unless KADER_DEMO_OPEN=yes',
    );
  }
  return {
    app,
    demo: isDemo,
    databaseUrls: { ...(app === 'web' ? { app: own } : { admin: own }), auth: given.DATABASE_URL_AUTH },
    namedStatements: given.DATABASE_NAMED_STATEMENTS === 'on',
    secret: given.NEXTAUTH_SECRET,
    origin,
    webUrl: new URL(given.WEB_URL).origin,
    adminUrl: new URL(given.ADMIN_URL).origin,
    storageEnv: { KADER_STORAGE_DIR: given.KADER_STORAGE_DIR },
    mailEnv: {
      SMTP_URL: given.SMTP_URL,
      MAIL_FROM: given.MAIL_FROM,
      ...(isDemo ? { KADER_MAIL_DIR: given.KADER_MAIL_DIR } : {}),
    },
    mailFolder: given.KADER_MAIL_DIR ?? null,
    trustedProxies: given.TRUSTED_PROXIES ?? 0,
    appVersion: manifest.version,
  };
}
