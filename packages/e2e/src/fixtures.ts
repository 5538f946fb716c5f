import AxeBuilder from '@axe-core/playwright';
import {
  type APIResponse,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test';
import type { PersonKey } from './people.ts';
import { patient, untilAlive } from './until-alive.ts';

type AppName = 'web' | 'admin';

interface Fixtures {
  /** Origin of each application. */
  readonly origins: Readonly<Record<AppName, string>>;
  /** Signs the page in as a demo person by their key and opens where they land. */
  readonly signInAs: (person: PersonKey, app?: AppName) => Promise<void>;
  /** Signs the page in as a demo person and opens nothing. */
  readonly beginAs: (person: PersonKey) => Promise<void>;
  /** A page in a browser of its own, as another person would have it; nobody is signed in there yet. */
  readonly openBrowser: () => Promise<Page>;
  /** The same, signed in as a demo person; no page is open yet. */
  readonly openBrowserAs: (person: PersonKey) => Promise<Page>;
  /** Fails when axe finds anything; `withPopup` while a menu or list is open, which stands outside the page's regions. */
  readonly expectAccessible: (options?: { withPopup?: boolean }) => Promise<void>;
  /** Lets complaints of one kind pass, in a test that causes them. */
  readonly tolerate: (kind: RegExp) => void;
  /** Every page of every test: no script error, no error in the console, nothing asked of another machine. */
  readonly watched: Watch;
}

interface Watch {
  readonly complaints: string[];
  readonly tolerated: RegExp[];
}

function originOf(app: AppName): string {
  const origin = process.env[app === 'web' ? 'KADER_E2E_WEB' : 'KADER_E2E_ADMIN'];
  if (origin === undefined)
    throw new Error('The applications have not been started: run through playwright.config.ts.');
  return origin;
}

/** Refused requests are shown as errors by the browser; tests of forbidden paths cause them on purpose. */
function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}

/** Collects what must not happen on any page of a browser while a test runs. */
function watch(context: BrowserContext, { complaints }: Watch): void {
  context.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`console: ${message.text()} (${message.page()?.url()})`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked: ${request.url()}`);
  });
}

/** Starts a session of a demo person. Answers with the path where they land. */
async function startSession(page: Page, origin: string, person: PersonKey): Promise<string> {
  const answer: APIResponse = await page.request.post(`${origin}/api/demo/sign-in`, {
    data: { person },
    headers: { origin },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { redirectTo } = (await answer.json()) as { redirectTo: string };
  return redirectTo;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures one depends on; this needs none, and a pattern may not be empty.
  origins: async ({ browserName: _ }, provide) => {
    await provide({ web: originOf('web'), admin: originOf('admin') });
  },
  baseURL: async ({ origins }, provide) => {
    await provide(origins.web);
  },
  page: async ({ page }, provide) => {
    await provide(patient(page));
  },
  signInAs: async ({ page, origins }, provide) => {
    await provide(async (person, app = 'web') => {
      const origin = origins[app];
      const redirectTo = await startSession(page, origin, person);
      await page.goto(new URL(redirectTo, origin).href);
    });
  },
  beginAs: async ({ page, origins }, provide) => {
    await provide(async (person) => {
      await startSession(page, origins.web, person);
    });
  },
  openBrowser: async ({ browser, watched }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      watch(context, watched);
      return patient(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  openBrowserAs: async ({ openBrowser, origins }, provide) => {
    await provide(async (person) => {
      const page = await openBrowser();
      await startSession(page, origins.web, person);
      return page;
    });
  },
  expectAccessible: async ({ page }, provide) => {
    await provide(async ({ withPopup = false } = {}) => {
      await untilAlive(page);
      // Only what is wrong is carried out of the page, and there are no frames within: of a long plan the rest takes half a minute.
      const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await (withPopup ? builder.disableRules(['region']) : builder).analyze();
      const found = violations.flatMap((violation) =>
        violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} · ${node.failureSummary}`),
      );
      expect(found, page.url()).toEqual([]);
    });
  },
  tolerate: async ({ watched }, provide) => {
    await provide((kind) => {
      watched.tolerated.push(kind);
    });
  },
  watched: [
    async ({ context }, provide) => {
      const found: Watch = { complaints: [], tolerated: [] };
      watch(context, found);
      await provide(found);
      const { complaints, tolerated } = found;
      expect(complaints.filter((text) => !tolerated.some((kind) => kind.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Fails when the page can be scrolled sideways: at no width may content hang over the edge. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, page.url()).toBeLessThanOrEqual(0);
}
