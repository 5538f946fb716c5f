import { locales } from '@kader/i18n';
import { expect, test } from 'vitest';
import { siteMetadata } from '../site-metadata.ts';
import { galleryPage, templatePage } from './template-pages.ts';

test.each(locales)('the gallery says in its own words what it is: %s', (locale) => {
  const { title, description, picture } = galleryPage(locale);
  expect(title.length).toBeGreaterThan(2);
  expect(title.length).toBeLessThanOrEqual(65);
  expect(description.length).toBeGreaterThanOrEqual(50);
  expect(description.length).toBeLessThanOrEqual(175);
  expect(picture?.src).toContain(`/stills/${locale}/`);
  const others = locales.filter((other) => other !== locale);
  expect(others.map((other) => galleryPage(other).description)).not.toContain(description);
});

test('a template says its own title and what comes out of it, under its own address in each language', () => {
  const words = { title: 'Plan na 90 dni', outcome: 'Mierzalne cele i terminy.' };
  const frame = { locale: 'pl', words, fallbacks: {} } as const;
  const page = templatePage('short', { frame }, 'pl');
  const { alternates, description, title } = siteMetadata(page, 'https://plans.example');
  expect([title, description]).toEqual(['Szablon: Plan na 90 dni', words.outcome]);
  expect(alternates?.canonical).toBe('https://plans.example/pl/templates/short');
  expect(alternates?.languages).toMatchObject({
    ru: 'https://plans.example/ru/templates/short',
    'x-default': 'https://plans.example/en/templates/short',
  });
});
