import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inboxPage } from './pages/inbox-page.ts';
import { unique } from './unique.ts';
import { untilAlive } from './until-alive.ts';
import { startingWith, wordsOf } from './words.ts';

const t = wordsOf('en');

/** Asks for a link on the page of sign-in and follows it from the demo's inbox. */
async function signInByMail(page: Page, email: string, expectAccessible: () => Promise<void>): Promise<void> {
  await expect(page).toHaveURL(/\/en\/sign-in/);
  await untilAlive(page);
  await page.getByRole('textbox', { name: t('auth', 'signIn.email.label') }).fill(email);
  await page.getByRole('button', { name: t('auth', 'signIn.email.button') }).click();
  await expect(page.getByText(t('auth', 'signIn.email.sentText', { email }))).toBeVisible();
  await page.getByRole('link', { name: t('auth', 'signIn.email.inbox') }).click();
  await inboxPage(page).open(t('mail', 'signIn.web.subject'));
  await page
    .getByRole('article')
    .getByRole('link', { name: t('mail', 'signIn.button'), exact: true })
    .click();
  await expect(page.getByText(email)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: t('auth', 'signIn.link.button') }).click();
}

test('somebody new signs up by a mailed link, founds an agency, signs out and in again', {
  tag: '@wide',
}, async ({ page, expectAccessible }) => {
  const agency = unique('Studio Vuurtoren');
  const email = `${unique('founder').replace(' ', '.')}@example.test`;
  await page.goto('/en/sign-in');
  await signInByMail(page, email, expectAccessible);

  await test.step('a first agency, under one’s own name', async () => {
    await expect(
      page.getByRole('heading', { level: 1, name: t('agency', 'start.create.title') }),
    ).toBeVisible();
    await untilAlive(page);
    await page.getByRole('textbox', { name: t('agency', 'fields.ownName') }).fill('Noor Visser');
    await page.getByRole('textbox', { name: t('agency', 'fields.agencyName') }).fill(agency);
    await page.getByRole('button', { name: t('agency', 'start.create.submit') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('agency', 'home.title') })).toBeVisible();
    await expect(page.getByText(agency).filter({ visible: true }).first()).toBeVisible();
  });
  const home = page.url();

  await test.step('the link is spent', async () => {
    await page.goto('/inbox');
    await inboxPage(page).open(t('mail', 'signIn.web.subject'));
    await page
      .getByRole('article')
      .getByRole('link', { name: t('mail', 'signIn.button'), exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: t('auth', 'link.closed.title') })).toBeVisible();
  });

  await test.step('signed out, and in again by another link', async () => {
    await page.goto('/account');
    await expect(page.getByText(t('account', 'sessions.alone'))).toBeVisible();
    await page.getByRole('button', { name: startingWith(t('common', 'navigation.userMenu')) }).click();
    await page.getByRole('menuitem', { name: t('common', 'account.signOut') }).click();
    await signInByMail(page, email, expectAccessible);
    await expect(page).toHaveURL(home);
  });
});
