import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

/** How each language says that it shows the whole template. */
const headings = {
  nl: 'Vierstappenplan (90 dagen)',
  pl: 'Szybki plan w 4 krokach (90 dni)',
};

test.describe('a librarian', () => {
  test.use({ locale: 'nl-NL' });

  test('signs in with one click and finds every template complete in five languages', async ({
    page,
    origins,
    expectAccessible,
  }) => {
    await page.goto(origins.admin);
    await expect(page).toHaveURL(`${origins.admin}/sign-in`);
    await page.getByRole('button', { name: /Ellen Hart/ }).click();
    await expect(page).toHaveURL(`${origins.admin}/templates`);
    const row = page.getByRole('row').filter({ hasText: 'foursteps' });
    await expect(row).toContainText(/v[1-9]/);
    await expect(row.getByRole('cell')).toHaveCount(6);
    await expect(row).not.toContainText('missing');
    await expectNoSidewaysScroll(page);
    await expectAccessible();
  });

  test('reads a template whole in any language and in any version', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('ellen', 'admin');
    await page.getByRole('link', { name: /foursteps/ }).click();
    const languages = page.getByRole('navigation', { name: 'Language of the preview' });
    for (const [locale, heading] of Object.entries(headings)) {
      await languages.locator(`a:has([lang=${locale}])`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', locale);
    }
    await expect(page.getByRole('heading', { level: 2, name: /Strategia w ogólnym zarysie/ })).toBeVisible();
    await expect(page.getByText('5 questions. Needed in every plan: 5.')).toBeVisible();
    await expect(page.getByText('5 questions. Needed in every plan: 0.')).toBeVisible();
    const version = page.getByRole('link', { name: /^Version [1-9]/ }).first();
    await version.click();
    await expect(version).toHaveAttribute('aria-current', 'page');
    await expectNoSidewaysScroll(page);
    await expectAccessible();
  });

  test('chooses language and theme, and signs out', async ({ page, origins, signInAs, expectAccessible }) => {
    await signInAs('oskar', 'admin');
    await page.getByRole('button', { name: /Oskar Lind/ }).click();
    await expectAccessible({ withPopup: true });
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await page.getByRole('button', { name: /Oskar Lind/ }).click();
    await page.getByRole('menuitemradio', { name: 'Тёмное' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectAccessible();
    await page.getByRole('button', { name: /Oskar Lind/ }).click();
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
    await expect(page).toHaveURL(`${origins.admin}/sign-in`);
    await page.goto(`${origins.admin}/templates`);
    await expect(page).toHaveURL(`${origins.admin}/sign-in`);
  });
});

test('a person of an agency has no way into the library', async ({ page, origins }) => {
  const answer = await page.request.post(`${origins.admin}/api/demo/sign-in`, {
    data: { person: 'daan' },
    headers: { origin: origins.admin },
  });
  expect(answer.status()).toBe(403);
  await page.goto(`${origins.admin}/templates`);
  await expect(page).toHaveURL(`${origins.admin}/sign-in`);
});

test('a page that is not there says so, to staff and to others', async ({
  page,
  origins,
  signInAs,
  expectAccessible,
}) => {
  for (const path of ['/nowhere', '/templates/nowhere', '/templates/foursteps?version=99']) {
    await signInAs('ellen', 'admin');
    const answer = await page.goto(`${origins.admin}${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  }
  await expectAccessible();
  await page.context().clearCookies();
  await page.goto(`${origins.admin}/nowhere`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();
});
