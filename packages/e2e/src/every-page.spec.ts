import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { agencySlug, type PersonKey } from './people.ts';

const agency = `/${agencySlug}`;

/** Every page of the agencies’ application, with who opens it. The demo has something to show on each. */
const pages = {
  nl: {
    public: ['/nl/sign-in', '/nl/nothing-here', '/invite/made-up?lang=nl'],
    planner: { as: 'daan', client: 'korenaar' },
    reader: { as: 'marieke' },
  },
  ru: {
    public: ['/ru/sign-in', '/ru/nothing-here', '/invite/made-up?lang=ru'],
    planner: { as: 'irina', client: 'sad-i-svet' },
    reader: { as: 'asel' },
  },
} as const satisfies Record<
  string,
  { public: readonly string[]; planner: { as: PersonKey; client: string }; reader: { as: PersonKey } }
>;

const ofAgency = (client: string) => [
  agency,
  `${agency}/clients/new`,
  `${agency}/clients/${client}`,
  `${agency}/clients/${client}/plans/new?template=foursteps`,
  `${agency}/templates`,
  `${agency}/templates/foursteps`,
  `${agency}/clients/nobody`,
  '/start',
  '/start/new',
  '/inbox',
];

/** What holds for every page: whole, titled, in its language, nothing over the edge, nothing that axe finds. */
async function expectSound(page: Page, locale: string, expectAccessible: () => Promise<void>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), page.url()).toHaveCount(1);
  await expect(page, page.url()).toHaveTitle(/\S/);
  expect(await page.locator('html').getAttribute('lang'), page.url()).toMatch(new RegExp(`^${locale}`));
  await expectNoSidewaysScroll(page);
  await expectAccessible();
}

for (const locale of ['nl', 'ru'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.setTimeout(120_000);
      const { public: open, planner, reader } = pages[locale];

      test.beforeEach(async ({ context, origins }) => {
        await context.addCookies([{ name: 'kader.theme', value: theme, url: origins.web }]);
      });

      test('every page of the agency is sound', async ({ page, signInAs, expectAccessible }) => {
        await signInAs(planner.as);
        await expectSound(page, locale, expectAccessible);
        for (const path of ofAgency(planner.client)) {
          await page.goto(path);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          await expectSound(page, locale, expectAccessible);
        }
      });

      test('every page of the client, and every public one, is sound', async ({
        page,
        signInAs,
        expectAccessible,
      }) => {
        for (const path of open) {
          await page.goto(path);
          await expectSound(page, locale, expectAccessible);
        }
        await signInAs(reader.as);
        await expectSound(page, locale, expectAccessible);
        await page.goto(agency);
        await expectSound(page, locale, expectAccessible);
      });
    });
  }
}
