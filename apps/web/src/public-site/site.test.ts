import { locales } from '@kader/i18n';
import { describe, expect, test } from 'vitest';
import { listSiteEntries } from './list-site-entries.ts';
import { siteMetadata } from './site-metadata.ts';
import { sitePage, type WordedPath } from './site-pages.ts';
import { siteRobots } from './site-robots.ts';

const origin = 'https://plans.example';
const paths: readonly WordedPath[] = ['', 'pricing', 'sign-in', 'terms', 'privacy'];
const pages = locales.flatMap((locale) => paths.map((path) => sitePage(path, locale)));
const metadata = pages.map((page) => siteMetadata(page, origin));

describe('public pages', () => {
  test.each(pages)(
    '/$locale/$path says in its own words what it is, in the room that search engines have',
    (page) => {
      expect(page.title.length).toBeGreaterThan(2);
      expect(page.title.length).toBeLessThanOrEqual(65);
      expect(page.description.length).toBeGreaterThanOrEqual(50);
      expect(page.description.length).toBeLessThanOrEqual(175);
    },
  );

  test('no two share a description, and none an address', () => {
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    expect(new Set(metadata.map(({ alternates }) => alternates?.canonical)).size).toBe(pages.length);
  });

  test('each is to be found, under the address of the site, and is shown with a picture of it', () => {
    for (const [index, { robots, alternates, openGraph }] of metadata.entries()) {
      const { locale, path } = pages[index] ?? { locale: '', path: '' };
      const url = `${origin}/${locale}${path === '' ? '' : `/${path}`}`;
      expect(robots).toEqual({ index: true, follow: true });
      expect(alternates?.canonical).toBe(url);
      expect(openGraph?.url).toBe(url);
      const [picture] = [openGraph?.images].flat();
      expect(picture).toMatchObject({ url: expect.stringMatching(`^${origin}/stills/${locale}/`) });
    }
  });

  test('each names all others of its kind, itself among them, and so do they', () => {
    for (const { alternates } of metadata) {
      const languages = Object.entries(alternates?.languages ?? {});
      expect(languages.map(([language]) => language)).toEqual([...locales, 'x-default']);
      expect(languages.map(([, url]) => url)).toContain(alternates?.canonical);
      for (const [, url] of languages) {
        const other = metadata.find(({ alternates: its }) => its?.canonical === url);
        expect(other?.alternates?.languages).toEqual(alternates?.languages);
      }
    }
  });
});

test('the list for search engines holds every page with the same alternates', () => {
  const entries = listSiteEntries(origin, ['foursteps']);
  expect(entries.map(({ url }) => url)).toContain(`${origin}/pl/templates/foursteps`);
  for (const { alternates } of metadata) {
    const entry = entries.find(({ url }) => url === alternates?.canonical);
    expect(entry?.alternates?.languages).toEqual(alternates?.languages);
  }
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
});

describe('what search engines may look at', () => {
  const { rules, sitemap } = siteRobots(origin);
  const [rule] = [rules].flat();
  const lists = { allow: [rule?.allow ?? []].flat(), disallow: [rule?.disallow ?? []].flat() };

  /** As they read it: `*` is anything, `$` the end; the longest rule that fits decides, and of two as long the one that opens. */
  function isOpen(address: string): boolean {
    const longest = (of: readonly string[]) =>
      Math.max(
        -1,
        ...of
          .filter((text) =>
            new RegExp(`^${text.replace(/[.?+]/g, '\\$&').replaceAll('*', '.*')}`).test(address),
          )
          .map(({ length }) => length),
      );
    return longest(lists.allow) >= longest(lists.disallow);
  }

  test.each([
    ['/', true],
    ['/nl', true],
    ['/ru/pricing', true],
    ['/sv/templates/foursteps', true],
    ['/pl/sign-in', true],
    ['/stills/en/plan-light.webp', true],
    ['/_next/static/chunks/a.js', true],
    ['/sitemap.xml', true],
    ['/en/sign-in/some-link', false],
    ['/nlmedia', false],
    ['/halfweg/clients/korenaar', false],
    ['/invite/some-token', false],
    ['/api/health', false],
    ['/account', false],
  ])('%s: %s', (address, expected) => {
    expect(isOpen(address)).toBe(expected);
  });

  test('they are told where the list of pages stands', () => {
    expect(sitemap).toBe(`${origin}/sitemap.xml`);
  });
});
