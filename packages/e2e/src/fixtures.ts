import AxeBuilder from '@axe-core/playwright';
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

type AppName = 'web' | 'admin';

interface Fixtures {
  /** Origin of each application. */
  readonly origins: Readonly<Record<AppName, string>>;
  /** Signs the page in as a demo person by their key and opens where they land. */
  readonly signInAs: (person: string, app?: AppName) => Promise<void>;
  /** Fails when axe finds anything; `withPopup` while a menu or list is open, which stands outside the page's regions. */
  readonly expectAccessible: (options?: { withPopup?: boolean }) => Promise<void>;
  /** Every page of every test: no script error, no error in the console, nothing asked of another machine. */
  readonly watched: undefined;
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

/** Collects what must not happen on a page while a test runs. */
function watchPage(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked: ${request.url()}`);
  });
  return complaints;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures one depends on; this needs none, and a pattern may not be empty.
  origins: async ({ browserName: _ }, provide) => {
    await provide({ web: originOf('web'), admin: originOf('admin') });
  },
  baseURL: async ({ origins }, provide) => {
    await provide(origins.web);
  },
  signInAs: async ({ page, origins }, provide) => {
    await provide(async (person, app = 'web') => {
      const origin = origins[app];
      const answer = await page.request.post(`${origin}/api/demo/sign-in`, {
        data: { person },
        headers: { origin },
      });
      expect(answer.status(), await answer.text()).toBe(200);
      const { redirectTo } = (await answer.json()) as { redirectTo: string };
      await page.goto(new URL(redirectTo, origin).href);
    });
  },
  expectAccessible: async ({ page }, provide) => {
    await provide(async ({ withPopup = false } = {}) => {
      const builder = new AxeBuilder({ page });
      const { violations } = await (withPopup ? builder.disableRules(['region']) : builder).analyze();
      const found = violations.flatMap((violation) =>
        violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} · ${node.failureSummary}`),
      );
      expect(found, page.url()).toEqual([]);
    });
  },
  watched: [
    async ({ page }, provide) => {
      const complaints = watchPage(page);
      await provide(undefined);
      expect(complaints).toEqual([]);
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
