import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@kader/plan/template';
import { describe, expect, test } from 'vitest';
import { makeSlug, numberedSlug, reservedSlugs } from './make-slug.ts';

describe('a slug', () => {
  test.each([
    ['Bakkerij De Korenaar', 'bakkerij-de-korenaar'],
    ['Сад и Свет', 'sad-i-svet'],
    ['Kawiarnia «Żegar» & Łoś', 'kawiarnia-zegar-los'],
    ['  ---  ', ''],
    ['株式会社', ''],
    [`${'a'.repeat(47)} b`, 'a'.repeat(47)],
  ])('of %j is %j', (name, slug) => {
    expect(makeSlug(name)).toBe(slug);
  });

  test('with a number is no longer than one without', () => {
    expect(numberedSlug('bakery', 2)).toBe('bakery-2');
    expect(numberedSlug('a'.repeat(48), 12)).toBe(`${'a'.repeat(45)}-12`);
    expect(numberedSlug(`${'a'.repeat(45)}-bc`, 2)).toBe(`${'a'.repeat(45)}-2`);
  });

  test('never hides a route of the web app, nor a language', () => {
    const routes = readdirSync(join(import.meta.dirname, '../../../../apps/web/src/app'), {
      withFileTypes: true,
    })
      .filter((entry) => entry.isDirectory() && !/[[(]/.test(entry.name))
      .map(({ name }) => name);
    expect(routes).toContain('api');
    expect([...routes, ...locales].filter((name) => !reservedSlugs.has(name))).toEqual([]);
  });
});
