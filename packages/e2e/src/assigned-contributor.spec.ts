import { v7 } from 'uuid';
import { expect, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf, type NewPlan } from './kader-api.ts';
import { planPage } from './pages/plan-page.ts';
import { agencySlug } from './people.ts';
import { setClientsOf } from './set-clients-of.ts';
import { wordsOf } from './words.ts';

const contributor = 'sanne';
/** The client whom the contributor works for, and clients of the demo whom they do not. */
const own = { slug: 'korenaar', name: 'Bakkerij De Korenaar' };
const others = ['Сад и Свет', 'Kawiarnia Zegar'];

interface Content {
  /** Of a client whom the contributor does not work for. */
  readonly other: NewPlan;
  readonly mine: Omit<NewPlan, 'client'>;
  readonly written: string;
}

const contents: Readonly<Record<'nl' | 'ru', Content>> = {
  nl: {
    other: {
      client: 'Brouwerij Het Wad',
      title: 'Proeverijen op het eiland',
      locale: 'nl',
      goalTitle: 'Proeverijen van 900 naar 1.400 gasten',
    },
    mine: { title: 'Brood op zondag', locale: 'nl', goalTitle: 'Zondagsbrood vaker besteld' },
    written: 'Zondagsbrood van 900 naar 1.400',
  },
  ru: {
    other: {
      client: 'Пивоварня «Отлив»',
      title: 'Дегустации на острове',
      locale: 'ru',
      goalTitle: 'Дегустации: с 900 до 1 400 гостей',
    },
    mine: { title: 'Хлеб по воскресеньям', locale: 'ru', goalTitle: 'Воскресный хлеб заказывают чаще' },
    written: 'Воскресный хлеб: с 900 до 1 400 заказов',
  },
};

// In Dutch last: in that language the contributor's screens are for whoever comes after.
for (const locale of ['ru', 'nl'] as const) {
  const t = wordsOf(locale);
  const { other, mine, written } = contents[locale];

  test(`who works for one client sees nothing of another, in ${locale}`, { tag: '@wide' }, async ({
    page,
    beginAs,
    openBrowserAs,
    origins,
  }) => {
    const planner = apiOf(await openBrowserAs('daan'), origins.web);
    const hidden = await planner.newFilledPlan(other);
    const theirs = await planner.newFilledPlanFor(own.slug, mine);
    await beginAs(contributor);
    await apiOf(page, origins.web).speak(locale);
    const plan = planPage(page, t);

    await test.step('the plans of their own client are there to be worked in', async () => {
      await page.goto(`/${agencySlug}`);
      await expect(page.getByRole('link', { name: own.name }).first()).toBeVisible();
      await plan.open(theirs.path);
      await plan.goal(1).write('title', written);
      await plan.expectSaved();
      await expect(plan.share).toBeHidden();
    });

    await test.step('no list names another client', async () => {
      for (const path of [`/${agencySlug}`, `/${agencySlug}/clients/${own.slug}`]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const text of [other.client, other.title, ...others]) {
          await expect(page.getByText(text)).toHaveCount(0);
        }
      }
    });

    await test.step('no address of another client leads anywhere', async () => {
      const missing = page.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') });
      // What an address leads to is the same in every language: all of them are tried in one.
      const more = [`${hidden.path}/versions/1`, `${hidden.path}/compare?from=1`, `/${agencySlug}/bin`];
      for (const path of [
        hidden.path,
        `/${agencySlug}/clients/${hidden.clientSlug}`,
        ...(locale === 'nl' ? more : []),
      ]) {
        await page.goto(path);
        await expect(missing, path).toBeVisible();
      }
    });

    await test.step('searching finds only what is their client’s', async () => {
      await page.goto(`/${agencySlug}`);
      await page.keyboard.press('ControlOrMeta+k');
      const palette = page.getByRole('dialog', { name: t('palette', 'title') });
      await palette.getByRole('combobox').fill(other.client);
      await expect(palette.getByText(t('palette', 'empty'))).toBeVisible();
      await palette.getByRole('combobox').fill('Korenaar');
      await expect(palette.getByRole('option', { name: own.name }).first()).toBeVisible();
    });
  });
}

interface Found {
  readonly clients: readonly { readonly slug: string }[];
  readonly plans: readonly { readonly id: string; readonly client: { readonly slug: string } }[];
}

test('nothing of another client exists that is asked for by its id', { tag: '@wide' }, async ({
  page,
  beginAs,
  openBrowserAs,
  origins,
}) => {
  const { other } = contents.nl;
  const planner = apiOf(await openBrowserAs('daan'), origins.web);
  const { planId } = await planner.newFilledPlan(other);
  await planner.share(planId, newApprover('Sjoerd Tamminga'), 'nl');
  const fileId = await planner.requestPdf(planId, 1, 'nl');
  await beginAs(contributor);
  const api = apiOf(page, origins.web);

  const document = `/api/${agencySlug}/documents/${planId}`;
  const trpc = (procedure: string, input: object) =>
    `/api/trpc/${agencySlug}/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
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

  for (const query of [other.client, other.title, 'Сад', 'Zegar']) {
    const { clients, plans } = await api.ask<Found>('agency.search', { query });
    expect([...clients.map(({ slug }) => slug), ...plans.map(({ id }) => id)], query).toEqual([]);
  }
  const { plans } = await api.ask<Found>('agency.search', { query: '' });
  expect(new Set(plans.map(({ client }) => client.slug))).toEqual(new Set([own.slug]));
});

test('who loses a client in the middle of a word keeps the word, and nothing else of the plan', {
  tag: '@wide',
}, async ({ page, context, beginAs, openBrowserAs, origins }) => {
  const t = wordsOf('nl');
  const { other, written } = contents.nl;
  const place = await apiOf(await openBrowserAs('daan'), origins.web).newFilledPlan(other);
  const keeper = apiOf(await openBrowserAs('saskia'), origins.web);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await setClientsOf(keeper, contributor, [own.slug, place.clientSlug]);
  try {
    await beginAs(contributor);
    const plan = planPage(page, t);
    await plan.open(place.path);
    await plan.goal(1).write('target', '1.500');
    await plan.expectSaved();

    // The right goes while what was written is on its way.
    await page.route(
      '**/documents/*/changes',
      async (route) => {
        await setClientsOf(keeper, contributor, [own.slug]);
        await route.continue();
      },
      { times: 1 },
    );
    await plan.goal(1).write('title', written);
    const dialog = page.getByRole('dialog', { name: t('plan', 'screen.gone.accessTitle') });
    const unsent = dialog.getByLabel(t('plan', 'screen.gone.unsent'));
    await expect(unsent).toContainText(written);
    await expect(unsent).toContainText(t('fields', 'goals.title.label'));
    await dialog.getByRole('button', { name: t('common', 'actions.copy') }).click();
    await expect(dialog.getByRole('button', { name: t('common', 'actions.copied') })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(written);
    await dialog.getByRole('button', { name: t('plan', 'screen.gone.stay') }).click();
    await expect(plan.saveState).toContainText(t('plan', 'screen.save.noAccess'));

    await page.reload();
    await expect(
      page.getByRole('heading', { level: 1, name: t('errors', 'pages.notFound.title') }),
    ).toBeVisible();
    for (const text of [other.client, other.title, other.goalTitle]) {
      expect(await page.content()).not.toContain(text);
    }
    expect(await apiOf(page, origins.web).refusal(`/api/${agencySlug}/documents/${place.planId}`)).toBe(
      'NOT_FOUND',
    );
  } finally {
    await setClientsOf(keeper, contributor, [own.slug]);
  }
});
