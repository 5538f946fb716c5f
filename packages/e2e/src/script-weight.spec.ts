import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { agencySlug, type PersonKey } from './people.ts';
import { untilAlive } from './until-alive.ts';

/** A plan of the demo that was shared: its makers and its readers find it at one address. */
const path = `/${agencySlug}/clients/korenaar/plans/88ebebe6-b16e-549c-ace3-4dc915f9cc52`;

/** Kilobytes of JavaScript that a page loads until it can be used, as they go over the line. */
async function scriptsOf(page: Page): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      sizes.push(response.finished().then(async () => (await response.request().sizes()).responseBodySize));
    }
  });
  await page.goto(path);
  await untilAlive(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return Math.round(bytes / 1000);
}

// What they load today (some 440 and 710), with room for what the router fetches ahead meanwhile; the aim is 200 and 400.
const pages: readonly (readonly [title: string, person: PersonKey, limit: number])[] = [
  ['the client’s page', 'marieke', 490],
  ['the plan as it is edited', 'daan', 780],
];

for (const [title, person, limit] of pages) {
  test(`${title} loads at most ${limit} KB of scripts`, { tag: '@wide' }, async ({ page, beginAs }) => {
    await beginAs(person);
    const kilobytes = await scriptsOf(page);
    // Nothing at all would mean that nothing was counted.
    expect(kilobytes).toBeGreaterThan(20);
    expect(kilobytes, `${title}: ${kilobytes} KB of scripts`).toBeLessThanOrEqual(limit);
  });
}
