import { languageNames, locales } from '@kader/i18n';
import { expect, test } from './fixtures.ts';
import { people } from './people.ts';
import { untilAlive } from './until-alive.ts';
import { wordsOf } from './words.ts';

test.use({ locale: 'pl-PL' });

const pl = wordsOf('pl');
const sv = wordsOf('sv');

/** The addresses that a page names: its own, then those in other languages by language. */
function addressesIn(html: string) {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)];
  return { canonical, alternates: links.map(([, language, href]) => [language, href] as const) };
}

test('a visitor comes to Kader in their language, changes it, looks at prices and signs in', {
  tag: '@wide',
}, async ({ page, expectAccessible }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/pl$/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(pl('site', 'landing.hero.title'));

  await test.step('the language, by keyboard', async () => {
    const choice = page.getByRole('banner').getByRole('button', { name: languageNames.pl });
    await choice.focus();
    await page.keyboard.press('Enter');
    const swedish = page.getByRole('banner').getByRole('link', { name: languageNames.sv });
    await expect(swedish).toBeVisible();
    await expectAccessible();
    await page.keyboard.press('Escape');
    await expect(swedish).toBeHidden();
    await expect(choice).toBeFocused();
    await choice.click();
    await swedish.click();
    await expect(page).toHaveURL(/\/sv$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(heading).toHaveText(sv('site', 'landing.hero.title'));
  });

  await test.step('prices', async () => {
    await untilAlive(page);
    await page
      .getByRole('banner')
      .getByRole('link', { name: sv('site', 'navigation.pricing') })
      .click();
    await expect(page).toHaveURL(/\/sv\/pricing$/);
    await expect(heading).toHaveText(sv('site', 'pricing.headline'));
  });

  await test.step('signing in', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: sv('site', 'pricing.start') })
      .click();
    await expect(page).toHaveURL(/\/sv\/sign-in$/);
    await page.getByRole('button', { name: people.daan.name }).click();
    await expect(page).not.toHaveURL(/\/sv\//);
    await page.goto('/sv/pricing');
    await page
      .getByRole('banner')
      .getByRole('link', { name: sv('site', 'navigation.continue') })
      .click();
    await expect(page).not.toHaveURL(/\/sv/);
  });
});

test('search engines find every public page in every language, each naming the others', {
  tag: '@wide',
}, async ({ request, origins }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${origins.web}/sitemap.xml`);
  const list = await (await request.get('/sitemap.xml', { headers: { host: 'elsewhere.example' } })).text();
  const listed = [...list.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  expect(listed.length).toBeGreaterThanOrEqual(5 * locales.length);
  for (const url of listed) {
    expect(url.startsWith(`${origins.web}/`), url).toBe(true);
    const answer = await request.get(url);
    expect(answer.status(), url).toBe(200);
    expect(answer.headers()['x-robots-tag'], url).toBeUndefined();
    const html = await answer.text();
    const { canonical, alternates } = addressesIn(html);
    expect(canonical, url).toBe(url);
    expect(html, url).toMatch(/<meta name="robots" content="index, follow"/);
    expect(html, url).toMatch(/<meta name="description" content="[^"]{50,}"/);
    expect(html.match(/<h1[ >]/g), url).toHaveLength(1);
    expect(alternates.map(([language]) => language)).toEqual([...locales, 'x-default']);
    for (const [, address] of alternates) expect(listed, url).toContain(address);
  }
});

test('a language that there is none of has no page', { tag: '@wide' }, async ({ request }) => {
  for (const path of ['/de', '/de/pricing', '/public/de', '/public/de/pricing', '/nl/nothing-here']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
