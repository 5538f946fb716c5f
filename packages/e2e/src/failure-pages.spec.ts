import { locales } from '@kader/i18n';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { wordsOf } from './words.ts';

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`an address that leads nowhere says so in ${locale}`, async ({ page, expectAccessible }) => {
    const answer = await page.goto(`/${locale}/nothing-here`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(
      page.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') }),
    ).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();
    await page.getByRole('link', { name: t('errors', 'pages.notFound.action') }).click();
    await expect(page).toHaveURL(/\/en$/);
  });

  test(`a page that breaks says so in ${locale}, with a way on`, async ({
    page,
    tolerate,
    expectAccessible,
  }) => {
    tolerate(/removeChild/);
    await page.goto(`/${locale}/sign-in`);
    // As translating extensions do: they take elements away that the page still counts on.
    await page.route('**/api/demo/sign-in', (route) => route.abort());
    const people = page.getByRole('list').getByRole('button');
    await people
      .first()
      .locator('svg')
      .last()
      .evaluate((mark) => mark.remove());
    await people.first().click();
    await expect(
      page.getByRole('heading', { level: 1, name: t('errors', 'pages.error.title') }),
    ).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();
    await page.getByRole('button', { name: t('errors', 'pages.error.retry') }).click();
    await expect(people.first()).toBeVisible();
  });
}
