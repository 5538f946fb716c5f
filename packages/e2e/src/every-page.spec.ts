import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@kader/i18n';
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { newApprover } from './invited-client.ts';
import { apiOf, invitationIn } from './kader-api.ts';
import { agencySlug, type PersonKey, people } from './people.ts';

const agency = `/${agencySlug}`;

/** Where the pages of the agencies’ application are shown, and to whom: the demo has something to see on each. */
interface Place {
  readonly locale: Locale;
  readonly planner: PersonKey;
  /** Who may set what the whole agency works by. */
  readonly keeper: PersonKey;
  readonly reader: PersonKey;
  readonly client: string;
  /** A plan with a shared version. */
  readonly plan: string;
  /** Which views of it are looked at here. */
  readonly views: readonly string[];
  /** Colours are the same in every language, and what is longest in words has least room on a phone: each is looked at in one. */
  readonly theme: 'light' | 'dark';
  readonly tag: string;
}

const places: readonly Place[] = [
  {
    locale: 'nl',
    planner: 'daan',
    keeper: 'saskia',
    reader: 'marieke',
    client: 'korenaar',
    plan: '88ebebe6-b16e-549c-ace3-4dc915f9cc52',
    views: ['page', 'sostac', 'quarter'],
    theme: 'light',
    tag: '@wide',
  },
  {
    locale: 'ru',
    planner: 'irina',
    keeper: 'weronika',
    reader: 'asel',
    client: 'sad-i-svet',
    plan: '5936e444-c8db-5a67-9c37-eccb66a3e846',
    views: ['goals', 'year', 'close'],
    theme: 'dark',
    tag: '@narrow',
  },
];

type Role = 'nobody' | 'planner' | 'keeper' | 'reader';
/** Addresses of a page, by who opens them. */
type Visits = Partial<Readonly<Record<Role, readonly string[]>>>;

const clientAt = ({ client }: Place) => `${agency}/clients/${client}`;
const planAt = (place: Place) => `${clientAt(place)}/plans/${place.plan}`;

/** Every page by its folder in the application. The test below fails for a page that does not stand here. */
const pages: Readonly<Record<string, (place: Place) => Visits>> = {
  // The bare address leads on to one of the others.
  '.': () => ({}),
  'public/[locale]': ({ locale }) => ({ nobody: [`/${locale}`] }),
  'public/[locale]/pricing': ({ locale }) => ({ nobody: [`/${locale}/pricing`] }),
  'public/[locale]/templates': ({ locale }) => ({ nobody: [`/${locale}/templates`] }),
  'public/[locale]/templates/[template]': ({ locale }) => ({ nobody: [`/${locale}/templates/foursteps`] }),
  'public/[locale]/sign-in': ({ locale }) => ({ nobody: [`/${locale}/sign-in`] }),
  'public/[locale]/sign-in/[link]': ({ locale }) => ({ nobody: [`/${locale}/sign-in/made-up`] }),
  'public/[locale]/terms': ({ locale }) => ({ nobody: [`/${locale}/terms`] }),
  'public/[locale]/privacy': ({ locale }) => ({ nobody: [`/${locale}/privacy`] }),
  'invite/[token]': ({ locale }) => ({ nobody: [`/invite/made-up?lang=${locale}`] }),
  start: () => ({ planner: ['/start'] }),
  account: () => ({ planner: ['/account'] }),
  'start/new': () => ({ planner: ['/start/new'] }),
  inbox: () => ({ planner: ['/inbox'] }),
  '[agency]/(frame)': () => ({ planner: [agency], reader: [agency] }),
  '[agency]/(frame)/bin': () => ({ planner: [`${agency}/bin`] }),
  '[agency]/(frame)/settings': () => ({ keeper: [`${agency}/settings`] }),
  '[agency]/(frame)/settings/members': () => ({ keeper: [`${agency}/settings/members`] }),
  '[agency]/(frame)/templates': () => ({ planner: [`${agency}/templates`] }),
  '[agency]/(frame)/templates/[template]': () => ({ planner: [`${agency}/templates/foursteps`] }),
  '[agency]/(frame)/clients/new': () => ({ planner: [`${agency}/clients/new`] }),
  '[agency]/(frame)/clients/[client]': (place) => ({
    planner: [clientAt(place), `${agency}/clients/nobody`],
  }),
  '[agency]/(frame)/clients/[client]/plans/new': (place) => ({
    planner: [`${clientAt(place)}/plans/new?template=foursteps`],
  }),
  '[agency]/(frame)/clients/[client]/plans/import': (place) => ({
    planner: [`${clientAt(place)}/plans/import`],
  }),
  '[agency]/(frame)/clients/[client]/plans/[plan]/copy': (place) => ({ planner: [`${planAt(place)}/copy`] }),
  '[agency]/clients/[client]/plans/[plan]': (place) => ({
    planner: [planAt(place)],
    reader: [planAt(place)],
  }),
  '[agency]/clients/[client]/plans/[plan]/views/[view]': (place) => ({
    planner: place.views.map((view) => `${planAt(place)}/views/${view}`),
  }),
  '[agency]/clients/[client]/plans/[plan]/compare': (place) => ({
    planner: [`${planAt(place)}/compare?from=1`],
  }),
  '[agency]/clients/[client]/plans/[plan]/versions/[n]': (place) => ({
    planner: [`${planAt(place)}/versions/1`],
  }),
};

/** What somebody opens: their share of every page, and for nobody in particular an address that leads nowhere. */
function addressesFor(role: Role, place: Place): readonly string[] {
  const beside = role === 'nobody' ? [`/${place.locale}/nothing-here`] : [];
  return [...Object.values(pages).flatMap((visits) => visits(place)[role] ?? []), ...beside];
}

/** What holds for every page: whole, titled, in its language, nothing over the edge, nothing that axe finds. */
async function expectSound(page: Page, locale: string, expectAccessible: () => Promise<void>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), page.url()).toHaveCount(1);
  await expect(page, page.url()).toHaveTitle(/\S/);
  expect(await page.locator('html').getAttribute('lang'), page.url()).toMatch(new RegExp(`^${locale}`));
  await expectNoSidewaysScroll(page);
  await expectAccessible();
}

test('every page of the application is opened below', { tag: '@wide' }, () => {
  const tree = fileURLToPath(new URL('../../../apps/web/src/app', import.meta.url));
  const folders = globSync('**/page.tsx', { cwd: tree }).map(dirname);
  expect(Object.keys(pages).toSorted()).toEqual(folders.toSorted());
});

for (const place of places) {
  const { locale, theme, tag } = place;
  test.describe(`${locale}, ${theme}`, { tag }, () => {
    test.setTimeout(180_000);

    test.beforeEach(async ({ context, origins }) => {
      await context.addCookies([{ name: 'kader.theme', value: theme, url: origins.web }]);
    });

    for (const role of ['planner', 'keeper', 'reader'] as const) {
      const person = place[role];
      test(`every page of the ${role} is sound`, async ({ page, beginAs, expectAccessible }) => {
        await beginAs(person);
        for (const path of addressesFor(role, place)) {
          await page.goto(path);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          await expectSound(page, people[person].locale, expectAccessible);
        }
      });
    }

    test('every public page is sound', async ({ page, openBrowserAs, origins, expectAccessible }) => {
      const planner = apiOf(await openBrowserAs(place.planner), origins.web);
      const texts = { client: 'Fietsenmaker De Ketting', title: 'Open', goalTitle: 'Van 900 naar 1.400' };
      const { planId } = await planner.newFilledPlan({ ...texts, locale });
      const approver = newApprover('Noor Tan');
      await planner.share(planId, approver, locale);
      const invitation = `${invitationIn((await planner.mailTo(approver.email)).html)}?lang=${locale}`;
      for (const path of [...addressesFor('nobody', place), invitation]) {
        await page.goto(path);
        await expectSound(page, locale, expectAccessible);
      }
    });
  });
}
