import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { agencySlug, people } from './people.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('nl');
const newPlan = {
  client: 'Brouwerij Het Wad',
  title: 'Proeverijen op het eiland',
  locale: 'nl',
  goalTitle: 'Proeverijen van 900 naar 1.400 gasten',
} as const;
/** The client whom the contributor works for. */
const own = { slug: 'korenaar', name: 'Bakkerij De Korenaar' };

interface Found {
  readonly clients: readonly { readonly slug: string }[];
  readonly plans: readonly { readonly id: string; readonly client: { readonly slug: string } }[];
}

test('who works for one client sees nothing of another', { tag: '@wide' }, async ({
  page,
  beginAs,
  openBrowserAs,
  origins,
}) => {
  const daan = await openBrowserAs('daan');
  const planner = apiOf(daan, origins.web);
  const other = await planner.newFilledPlan(newPlan);
  await planner.share(other.planId, newApprover('Sjoerd Tamminga'), 'nl');
  const fileId = await planner.requestPdf(other.planId, 1, 'nl');
  const mine = await planner.newFilledPlanFor(own.slug, { ...newPlan, title: 'Brood op zondag' });

  await beginAs('sanne');
  const api = apiOf(page, origins.web);
  const plan = planPage(page, t);

  await test.step('the plans of their own client are there to be worked in', async () => {
    await page.goto(`/${agencySlug}`);
    await expect(page.getByRole('link', { name: own.name }).first()).toBeVisible();
    await plan.open(mine.path);
    await plan.goal(1).write('title', 'Zondagsbrood van 900 naar 1.400');
    await plan.expectSaved();
    await expect(plan.share).toBeHidden();
  });

  await test.step('no list names another client', async () => {
    for (const path of [`/${agencySlug}`, `/${agencySlug}/clients/${own.slug}`]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(newPlan.client)).toHaveCount(0);
      await expect(page.getByText(newPlan.title)).toHaveCount(0);
      await expect(page.getByText('Сад и Свет')).toHaveCount(0);
      await expect(page.getByText('Kawiarnia Zegar')).toHaveCount(0);
    }
  });

  await test.step('no address of another client leads anywhere', async () => {
    const missing = page.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') });
    for (const path of [
      other.path,
      `${other.path}/versions/1`,
      `${other.path}/compare?from=1`,
      `/${agencySlug}/clients/${other.clientSlug}`,
      `/${agencySlug}/bin`,
    ]) {
      await page.goto(path);
      await expect(missing, path).toBeVisible();
    }
  });

  await test.step('nothing that is asked for by its id exists', async () => {
    const document = `/api/${agencySlug}/documents/${other.planId}`;
    const trpc = (procedure: string, input: object) =>
      `/api/trpc/${agencySlug}/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
    const { planId } = other;
    for (const path of [
      document,
      `${document}/changes?since=0`,
      `/api/${agencySlug}/exports/${fileId}`,
      trpc('plan.history', { planId }),
      trpc('plan.compare', { planId, from: 1, to: 'working', locale: 'nl' }),
      trpc('review.version', { planId }),
    ]) {
      expect(await api.refusal(path), path).toBe('NOT_FOUND');
    }
    const set = { id: v7(), changes: [{ op: 'document.set', field: 'title', value: 'x' }], base: {} };
    expect(await api.refusal(`${document}/changes`, set)).toBe('NOT_FOUND');
  });

  await test.step('searching finds only what is their client’s', async () => {
    const names = [newPlan.client, newPlan.title, 'Сад', 'Zegar'];
    for (const query of names) {
      const { clients, plans } = await api.ask<Found>('agency.search', { query });
      expect([...clients.map(({ slug }) => slug), ...plans.map(({ id }) => id)], query).toEqual([]);
    }
    const { plans } = await api.ask<Found>('agency.search', { query: '' });
    expect(new Set(plans.map(({ client }) => client.slug))).toEqual(new Set([own.slug]));

    await page.goto(`/${agencySlug}`);
    await page.keyboard.press('ControlOrMeta+k');
    const palette = page.getByRole('dialog', { name: t('palette', 'title') });
    await palette.getByRole('combobox').fill(newPlan.client);
    await expect(palette.getByText(t('palette', 'empty'))).toBeVisible();
    await palette.getByRole('combobox').fill('Korenaar');
    await expect(palette.getByRole('option', { name: own.name }).first()).toBeVisible();
  });
  expect(people.sanne.locale).toBe('nl');
});
