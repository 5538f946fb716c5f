import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handlersFor } from '../handlers/handler-registry.ts';
import { listDemoMails } from '../server/demo-inbox.ts';
import { listDemoPeople } from '../server/demo-people.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const root = resolve(import.meta.dirname, '../../../..');
const filesOf = (pattern: string) => globSync(pattern, { cwd: root }).sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** What runs in a process of the product: no tests. */
const sources = ['apps/*/src/**/*.{ts,tsx}', 'packages/{api,auth,db,plan-ui,services,ui}/src/**/*.{ts,tsx}']
  .flatMap(filesOf)
  .filter((path) => !/\.test\.tsx?$|\/testing\//.test(path));
const sourcesWith = (pattern: RegExp) => sources.filter((path) => pattern.test(read(path)));

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.context.close());

describe('in production', () => {
  test.each(['web', 'admin'] as const)(
    'every route of the demo of %s answers like an address that was never there',
    async (app) => {
      const demo = (await handlersFor(app, true)).filter(({ demoOnly }) => demoOnly);
      const tell = async (response: Response) => {
        const { error } = (await response.json()) as { error: { requestId: string } };
        return { status: response.status, error: { ...error, requestId: '' } };
      };
      const nowhere = await tell(await server.get('/api/never/there'));
      for (const { method, pattern } of demo) {
        const body = { person: 'daan' };
        const answer = method === 'GET' ? server.get(`/api${pattern}`) : server.post(`/api${pattern}`, body);
        expect(await tell(await answer)).toEqual(nowhere);
      }
      expect(demo.length).toBeGreaterThan(0);
    },
  );

  test('pages are told of no demo: no mails, nobody to sign in as', async () => {
    const holder = globalThis as { [key: symbol]: unknown };
    const key = Symbol.for('kader.platform');
    const before = holder[key];
    holder[key] = server.platform;
    expect([await listDemoMails(), await listDemoPeople(server.platform.settings.demo)]).toEqual([null, []]);
    holder[key] = before;
  });
});

describe('what is routed', () => {
  test('is handed to the registry of handlers: no route file does anything of its own', () => {
    const routes = filesOf('apps/*/src/app/**/route*.{ts,tsx}');
    expect(routes).toEqual([
      'apps/admin/src/app/api/[...path]/route.ts',
      'apps/admin/src/app/api/auth/[...nextauth]/route.ts',
      'apps/web/src/app/api/[...path]/route.ts',
      'apps/web/src/app/api/auth/[...nextauth]/route.ts',
    ]);
    const own =
      /^(?:import \{ (\w+) \} from '@kader\/api\/server';|export const dynamic = 'force-dynamic';|export \{ (\w+) as GET, \2 as POST \};|)$/;
    expect(
      routes.flatMap((path) =>
        read(path)
          .split('\n')
          .filter((line) => !own.test(line)),
      ),
    ).toEqual([]);
  });

  test('acts through no server action, which would be a door that no walker knows', () => {
    expect(sourcesWith(/^\s*['"]use server['"]/m)).toEqual([]);
  });

  test('touches the demo in these places alone, and loads it nowhere before its mode is known', () => {
    expect(sourcesWith(/\blistDemo(?:Mails|People)\(/).filter((path) => path.startsWith('apps/'))).toEqual([
      'apps/admin/src/app/sign-in/page.tsx',
      'apps/web/src/app/inbox/page.tsx',
      'apps/web/src/app/public/[locale]/sign-in/page.tsx',
    ]);
    expect(sourcesWith(/from '@kader\/(?:demo|services\/demo)'|from '[^']*demo-handlers\.ts'/)).toEqual([
      'packages/api/src/handlers/demo-handlers.ts',
    ]);
  });

  test('holds pages of development only under names that a production build does not know', () => {
    const pages = filesOf('apps/*/src/app/**/page*.tsx').filter((path) => !path.endsWith('/page.tsx'));
    expect(pages.filter((path) => !path.endsWith('/page.dev.tsx'))).toEqual([]);
    expect(read('apps/web/next.config.ts')).toContain("pageExtensions: ['tsx', 'ts']");
  });
});
