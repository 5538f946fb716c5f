import { type Auth, createAuth } from '@kader/auth';
import { createServiceContext, type ServiceContext } from '@kader/services';
import { createLog, type Log } from '@kader/services/log';
import { readLogEnv, readServerSettings, type ServerSettings } from './env.ts';

/** What one process serves requests with. */
export interface Platform {
  readonly settings: ServerSettings;
  readonly services: ServiceContext;
  readonly auth: Auth;
  readonly log: Log;
}

const key = Symbol.for('kader.platform');
const logKey = Symbol.for('kader.log');

/** The log of the process, there also when it cannot start. */
export function logOf(app: 'web' | 'admin'): Log {
  const holder = globalThis as { [logKey]?: Log };
  holder[logKey] ??= createLog(app, readLogEnv());
  return holder[logKey];
}

/** Made when first asked for, and once per process however often the module is loaded. Throws when half-configured. */
export function platformOf(app: 'web' | 'admin'): Platform {
  const holder = globalThis as { [key]?: Platform };
  holder[key] ??= makePlatform(readServerSettings(app));
  return holder[key];
}

/** Makes the machinery of a process; connects to nothing yet. */
function makePlatform(settings: ServerSettings): Platform {
  const services = createServiceContext({
    databaseUrls: settings.databaseUrls,
    namedStatements: settings.namedStatements,
    storageEnv: settings.storageEnv,
    mailEnv: settings.mailEnv,
    appVersion: settings.appVersion,
    webUrl: settings.webUrl,
  });
  const auth = createAuth({
    db: services.db,
    cookiePrefix: settings.app === 'web' ? 'kader-web' : 'kader-admin',
    audience: settings.app,
    secureCookies: settings.origin.startsWith('https:'),
    secret: settings.secret,
    clock: services.clock,
  });
  return { settings, services, auth, log: logOf(settings.app) };
}
