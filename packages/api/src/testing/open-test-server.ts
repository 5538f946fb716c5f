import { createAuth } from '@kader/auth';
import type { Acting } from '@kader/services';
import { createLog } from '@kader/services/log';
import { createTestContext, type TestContext } from '@kader/services/testing';
import { handleRequest } from '../server/handle-request.ts';
import type { Platform } from '../server/platform.ts';

/** The web app's server without its screens, over a database of its own. */
export interface TestServer {
  readonly origin: string;
  readonly context: TestContext;
  readonly platform: Platform;
  /** What it has logged so far: lines of JSON. */
  readonly logged: readonly string[];
  /** Signs somebody in; returns the cookie of their browser. */
  readonly cookieOf: (acting: Acting) => Promise<string>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Posts as a page of this site does; a text as `body` is sent as it is. */
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
}

/** Opens a server in production mode; closing its context ends it. */
export async function openTestServer(): Promise<TestServer> {
  const origin = 'http://localhost:3000';
  const context = await createTestContext();
  const settings = {
    app: 'web',
    demo: false,
    databaseUrls: { auth: '' },
    namedStatements: true,
    secret: 'x'.repeat(32),
    origin,
    webUrl: origin,
    adminUrl: 'http://localhost:3001',
    storageEnv: {},
    mailEnv: {},
    mailFolder: null,
    trustedProxies: 1,
    appVersion: 'test',
  } as const;
  const auth = createAuth({
    db: context.db,
    cookiePrefix: 'kader-web',
    audience: 'web',
    secureCookies: false,
    secret: settings.secret,
    clock: context.clock,
  });
  const logged: string[] = [];
  const log = createLog('web', {}, (line) => void logged.push(line));
  const platform: Platform = { settings, services: context, auth, log };
  return {
    origin,
    context,
    platform,
    logged,
    cookieOf: async ({ actor }) => {
      const [line = ''] = await auth.startSession('userId' in actor ? actor.userId : '');
      return line.split(';')[0] ?? '';
    },
    get: (path, headers = {}) => handleRequest(platform, new Request(`${origin}${path}`, { headers })),
    post: (path, body, headers = {}) => {
      const init = {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      };
      return handleRequest(platform, new Request(`${origin}${path}`, init));
    },
  };
}
