import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { agencySlug, type PersonKey } from './people.ts';
import { untilAlive } from './until-alive.ts';

/** A plan of the demo that was shared: its makers and its readers find it at one address. */
const plan = `/${agencySlug}/clients/korenaar/plans/88ebebe6-b16e-549c-ace3-4dc915f9cc52`;

interface Weight {
  /** Kilobytes of JavaScript so far, as they went over the line. */
  readonly now: () => Promise<number>;
}

/** Weighs the scripts that a page loads from now on. */
function weigh(page: Page): Weight {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      sizes.push(response.finished().then(async () => (await response.request().sizes()).responseBodySize));
    }
  });
  return {
    now: async () => {
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      return Math.round(bytes / 1000);
    },
  };
}

/** Opens a page as somebody does who reads it and touches nothing: `page.goto` of journeys waits until all of it answers. */
async function openToRead(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(to), address);
  await page.waitForURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

interface Place {
  readonly title: string;
  readonly person: PersonKey | null;
  readonly path: string;
  /** Kilobytes until it can be read. Next and React alone are some 140 of them. */
  readonly read: number;
  /** Kilobytes once somebody has begun to use it: all of it answers then, and what it may open is fetched. Grows with every type of block. */
  readonly used: number;
}

const places: readonly Place[] = [
  { title: 'the landing page', person: null, path: '/nl', read: 150, used: 150 },
  { title: 'a template for everybody', person: null, path: '/en/templates/foursteps', read: 150, used: 150 },
  { title: 'the client’s page', person: 'marieke', path: plan, read: 175, used: 560 },
  { title: 'the plan as it is edited', person: 'daan', path: plan, read: 235, used: 1100 },
];

for (const { title, person, path, read, used } of places) {
  test(`${title} loads at most ${read} KB of scripts to be read, ${used} to be used`, {
    tag: '@wide',
  }, async ({ page, beginAs, origins }) => {
    if (person !== null) await beginAs(person);
    const weight = weigh(page);
    await openToRead(page, `${origins.web}${path}`);
    const toRead = await weight.now();
    // Nothing at all would mean that nothing was counted.
    expect(toRead).toBeGreaterThan(20);
    expect(toRead, `${title}: ${toRead} KB of scripts to be read`).toBeLessThanOrEqual(read);
    await untilAlive(page);
    const toUse = await weight.now();
    expect(toUse, `${title}: ${toUse} KB of scripts to be used`).toBeLessThanOrEqual(used);
  });
}
