import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { newApprover, openAsInvited } from './invited-client.ts';
import { apiOf, invitationIn } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { agencySlug, people } from './people.ts';
import { wordsOf } from './words.ts';

const nl = wordsOf('nl');

const newPlan = {
  client: 'Rederij De Vlieter',
  title: 'Avondvaart vol',
  locale: 'nl',
  goalTitle: 'Meer boekingen voor de avondvaart',
} as const;

test('whoever only reads neither edits nor shares', async ({ page, openBrowserAs, origins }) => {
  const daan = await openBrowserAs('daan');
  const { path, planId } = await apiOf(daan, origins.web).newFilledPlan(newPlan);
  const elin = await openBrowserAs('elin');
  const t = wordsOf(people.elin.locale);
  const plan = planPage(elin, t);
  await elin.goto(path);
  await expect(plan.goal(1).row).toContainText(newPlan.goalTitle);
  await expect(plan.saveState).toHaveText(t('plan', 'screen.readOnly'));
  await expect(plan.main.getByRole('textbox')).toHaveCount(0);
  await expect(plan.share).toBeHidden();

  const api = apiOf(elin, origins.web);
  const approvers = [{ name: 'Elin Berg', email: 'elin@client.example' }];
  const ask = { planId, approvers, message: '', locale: 'nl' };
  expect(await api.refusal(`/api/trpc/${agencySlug}/review.request`, ask)).toBe('FORBIDDEN');
  const set = { id: v7(), changes: [{ op: 'document.set', field: 'title', value: 'x' }], base: {} };
  expect(await api.refusal(`/api/${agencySlug}/documents/${planId}/changes`, set)).toBe('FORBIDDEN');
  await page.close();
});

test('whoever fills in goals edits, but does not share', async ({ openBrowserAs, origins }) => {
  const daan = await openBrowserAs('daan');
  const { path, planId } = await apiOf(daan, origins.web).newFilledPlan(newPlan);
  const wout = await openBrowserAs('wout');
  const plan = planPage(wout, nl);
  await wout.goto(path);
  await plan.goal(1).write('title', 'Avondvaart van 900 naar 1.400 gasten');
  await plan.expectSaved();
  await expect(plan.share).toBeHidden();
  await expect(wout.getByRole('button', { name: nl('blocks/approval', 'empty.action') })).toBeHidden();

  const approvers = [{ name: 'Wout Peeters', email: 'wout@client.example' }];
  const ask = { planId, approvers, message: '', locale: 'nl' };
  const api = apiOf(wout, origins.web);
  expect(await api.refusal(`/api/trpc/${agencySlug}/review.request`, ask)).toBe('FORBIDDEN');
});

test('another client’s plan, versions and files do not exist for a client', async ({
  page,
  beginAs,
  openBrowserAs,
  openBrowser,
  origins,
}) => {
  const daan = await openBrowserAs('daan');
  const api = apiOf(daan, origins.web);
  const place = await api.newFilledPlan(newPlan);
  const client = await openBrowser();
  await openAsInvited({ planner: daan, client, origin: origins.web }, place, newApprover('Jelle Bouma'), {
    locale: 'nl',
    t: nl,
  });
  const fileId = await api.requestPdf(place.planId, 1, 'nl');

  await beginAs('marieke');
  const missing = page.getByRole('heading', { level: 1, name: nl('errors', 'pages.notFound.title') });
  for (const path of [
    place.path,
    `${place.path}/versions/1`,
    `${place.path}?version=1`,
    `/${agencySlug}/clients/${place.clientSlug}`,
  ]) {
    await page.goto(path);
    await expect(missing, path).toBeVisible();
  }
  const foreign = apiOf(page, origins.web);
  expect(await foreign.refusal(`/api/${agencySlug}/exports/${fileId}`)).toBe('NOT_FOUND');
  const read = encodeURIComponent(JSON.stringify({ planId: place.planId }));
  expect(await foreign.refusal(`/api/trpc/${agencySlug}/review.version?input=${read}`)).toBe('NOT_FOUND');
});

test('a working plan does not exist for the client it is made for', async ({
  page,
  beginAs,
  openBrowserAs,
  origins,
}) => {
  const daan = await openBrowserAs('daan');
  const { planId } = await apiOf(daan, origins.web).newFilledPlan(newPlan);
  await beginAs('marieke');
  const api = apiOf(page, origins.web);
  // What is closed to clients as a whole answers alike for every id, so that nothing shows whether a plan exists.
  for (const id of [planId, v7()]) {
    const path = `/api/${agencySlug}/documents/${id}`;
    expect(await api.refusal(path)).toBe('FORBIDDEN');
    expect(await api.refusal(`${path}/changes?since=0`)).toBe('FORBIDDEN');
  }
  await page.goto(`/${agencySlug}/clients/new`);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('ids and addresses that lead nowhere say so', async ({ page, beginAs, origins }) => {
  await beginAs('daan');
  const missing = page.getByRole('heading', { level: 1, name: nl('errors', 'pages.notFound.title') });
  const paths = [
    `/${agencySlug}/clients/korenaar/plans/${v7()}`,
    `/${agencySlug}/clients/korenaar/plans/not-an-id`,
    `/${agencySlug}/clients/nobody`,
    `/${agencySlug}/templates/nothing`,
    '/another-agency',
  ];
  for (const path of paths) {
    await page.goto(path);
    await expect(missing, path).toBeVisible();
  }
  const api = apiOf(page, origins.web);
  expect(await api.refusal(`/api/${agencySlug}/documents/${v7()}`)).toBe('NOT_FOUND');
  expect(await api.refusal(`/api/${agencySlug}/exports/${v7()}`)).toBe('NOT_FOUND');
  expect(await api.refusal(`/api/another-agency/documents/${v7()}`)).toBe('NOT_FOUND');
});

test('whoever is signed out signs in first, and then stands where they wanted to be', async ({ page }) => {
  await page.goto(`/${agencySlug}/clients/korenaar`);
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await page.getByRole('button', { name: people.daan.name }).click();
  await expect(page).toHaveURL(new RegExp(`/${agencySlug}/clients/korenaar$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Bakkerij De Korenaar' })).toBeVisible();
});

test('sign-in leads to no other site', async ({ page, origins }) => {
  for (const next of ['https://example.com/', '//example.com', '/\\example.com']) {
    await page.goto(`/nl/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByRole('button', { name: people.daan.name }).click();
    await expect(page).toHaveURL(new RegExp(`^${origins.web}/${agencySlug}/`));
    await page.context().clearCookies();
  }
});

test('an invitation works once, and a made-up one never', async ({ openBrowserAs, openBrowser, origins }) => {
  const daan = await openBrowserAs('daan');
  const api = apiOf(daan, origins.web);
  const place = await api.newFilledPlan(newPlan);
  const approver = newApprover('Sietske Postma');
  const client = await openBrowser();
  await openAsInvited({ planner: daan, client, origin: origins.web }, place, approver, {
    locale: 'nl',
    t: nl,
  });

  const link = invitationIn((await api.mailTo(approver.email)).html);
  const stranger = await openBrowser();
  await stranger.goto(`${link}?lang=nl`);
  const closed = stranger.getByRole('heading', { level: 1, name: nl('auth', 'link.closed.title') });
  await expect(closed).toBeVisible();
  await expect(stranger.getByRole('button', { name: nl('auth', 'invitation.button') })).toBeHidden();
  await stranger.goto('/invite/made-up?lang=nl');
  await expect(closed).toBeVisible();
});
