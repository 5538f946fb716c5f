import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startForTests } from '@kader/launch/testing';
import { type Browser, chromium, type Page } from '@playwright/test';
import pg from 'pg';
import { quantile } from '../measure/spread.ts';
import { figure, table } from '../report/figures.ts';
import { type DataSize, type LoadedAgency, loadAgencies, prepareItems } from '../server/load-data.ts';
import { measureLighthouse, type PageWanted } from './measure-lighthouse.ts';
import { readInteractions, watchInteractions } from './watch-interactions.ts';

const size: DataSize = { agencies: 1, plansOfFirst: 1, plansOfOthers: 0, itemsPerPlan: 1000 };
const slowdown = 4;
const typed = 'People come back for advice in the shop';

/**
 * Measures how quickly a plan of 1,000 items shows what is typed on a slow machine, and what Lighthouse says of the pages
 * that others than planners come to. Answers with a section of results.
 */
export async function benchBrowser(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kader-bench-'));
  const servers = await startForTests(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  } as Parameters<typeof chromium.launch>[0]);
  try {
    const agency = await loadPlan(servers.database);
    const typing = await measureTyping(browser, servers.web, agency);
    const pages = await measureLighthouse(await pagesOf(servers.web));
    return `${typing}\n\n${pages}`;
  } finally {
    await browser.close();
    await servers.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadPlan(database: string): Promise<LoadedAgency> {
  const admin = new pg.Client(database);
  await admin.connect();
  try {
    await prepareItems(admin, size);
    const [agency] = await loadAgencies(admin, size, { from: 0, to: 1 });
    if (agency === undefined) {
      throw new Error('No agency was loaded.');
    }
    return agency;
  } finally {
    await admin.end();
  }
}

/** What a visitor opens, and what a client of the demo does. */
async function pagesOf(origin: string): Promise<readonly PageWanted[]> {
  const answer = await fetch(`${origin}/api/demo/sign-in`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'marieke' }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!answer.ok || cookie === undefined) {
    throw new Error(`The client of the demo cannot sign in: ${answer.status}.`);
  }
  const { redirectTo } = (await answer.json()) as { redirectTo: string };
  const visitors = ['/nl', '/ru', '/en/templates', '/en/templates/foursteps', '/pl/pricing', '/sv/sign-in'];
  return [
    ...visitors.map((path) => ({ title: path, url: origin + path, cookie: null })),
    { title: 'A client’s plan', url: new URL(redirectTo, origin).href, cookie },
  ];
}

/** Where one types: a field of a row far down, by what it holds. */
const fields: readonly (readonly [title: string, holds: string])[] = [
  ['Title of a goal', 'From 900 to 1400 sign-ups to the newsletter in region 40'],
  ['Title of an activity', 'Letter to the neighbours about the spring boxes, round 200'],
];

async function measureTyping(browser: Browser, origin: string, agency: LoadedAgency): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.addCookies([{ name: 'kader-web.session', value: agency.token, url: origin }]);
  const page = await context.newPage();
  await page.goto(`${origin}/${agency.slug}/clients/client-2/plans/${agency.planIds[0]}`);
  await page.getByRole('main').getByRole('textbox').first().waitFor();
  await untilTakenOver(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const rows: string[][] = [];
  for (const [title, holds] of fields) {
    const durations = await typeInto(page, holds);
    const sorted = [...durations].sort((a, b) => a - b);
    const at = (share: number) => figure(quantile(sorted, share));
    rows.push([title, String(sorted.length), at(0.5), at(0.75), at(0.98), at(1)]);
  }
  await context.close();
  return [
    `A plan of ${size.itemsPerPlan} items in Chromium ${browser.version()}, processor slowed ${slowdown} times, a key every 120 ms while changes are saved and everything is recalculated; ms from a key to the next picture. What takes under 16 ms the browser does not tell and is not counted.`,
    table(['Typing into', 'interactions', 'median', '75 %', '98 %', 'slowest'], rows),
  ].join('\n\n');
}

/** Waits until every field answers: what the server drew stands there before. */
async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('main textarea, main button')].every((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactProps')),
      ),
    undefined,
    { timeout: 120_000 },
  );
}

/** Types into the field that holds a text; answers with how long each interaction took. */
async function typeInto(page: Page, holds: string): Promise<readonly number[]> {
  const index = await page
    .getByRole('main')
    .getByRole('textbox')
    .evaluateAll(
      (boxes, text) =>
        boxes.findIndex((box) => ((box as HTMLInputElement).value ?? box.textContent ?? '').startsWith(text)),
      holds,
    );
  if (index < 0) {
    throw new Error(`No field holds "${holds}".`);
  }
  const box = page.getByRole('main').getByRole('textbox').nth(index);
  await box.scrollIntoViewIfNeeded();
  await page.evaluate(watchInteractions);
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${typed}`, { delay: 120 });
  await page.waitForTimeout(1500);
  return await page.evaluate(readInteractions);
}
