import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { agencySlug, people } from './people.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('en');

test('the keeper of the library finds a template and reads it in another language', async ({
  page,
  origins,
  expectAccessible,
}) => {
  await page.goto(`${origins.admin}/sign-in`);
  await page.getByRole('button', { name: people.ellen.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('admin', 'list.title') })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible();

  await page.getByRole('link', { name: 'Four' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible();
});

test('the library’s session opens no agency, and an agency’s no library', async ({
  page,
  origins,
  signInAs,
  openBrowserAs,
}) => {
  await signInAs('ellen', 'admin');
  await expect(page).toHaveURL(`${origins.admin}/templates`);
  await page.goto(`${origins.web}/${agencySlug}`);
  await expect(page).toHaveURL(/\/sign-in/);

  const daan = await openBrowserAs('daan');
  await daan.goto(`${origins.admin}/templates`);
  await expect(daan).toHaveURL(/\/sign-in/);
  await daan.goto(`${origins.web}/${agencySlug}`);
  await expect(daan.getByRole('heading', { level: 1 })).toBeVisible();
});
