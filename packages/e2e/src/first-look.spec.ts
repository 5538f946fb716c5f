import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

const locales = ['nl', 'ru', 'sv', 'pl', 'en'] as const;

test('both applications and their databases are well', async ({ request, origins }) => {
  for (const origin of Object.values(origins)) {
    const answer = await request.get(`${origin}/api/health`);
    expect(answer.status(), await answer.text()).toBe(200);
  }
});

for (const locale of locales) {
  test(`the sign-in page in ${locale} is whole and accessible`, async ({ page, expectAccessible }) => {
    await page.goto(`/${locale}/sign-in`);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`sign-in is accessible where the device is set to ${theme}`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/nl/sign-in');
    await expectAccessible();
  });
}

test('the sign-in page of the library is whole and accessible', async ({
  page,
  origins,
  expectAccessible,
}) => {
  await page.goto(`${origins.admin}/sign-in`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible();
});
