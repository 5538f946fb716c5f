import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, repositoryRoot } from '../files/list-files.ts';
import { mayEqualEnglish } from './same-as-english.ts';

const locales = ['nl', 'ru', 'sv', 'pl'] as const;
/** `packages/i18n/messages/en/common.json` and `packages/templates/library/foursteps/en.json` */
const englishFile = /^packages\/(?:i18n\/messages\/en\/.+|templates\/library\/.+\/en)\.json$/;

/** Every text of a JSON file by its key; lists count by their place. */
function textsOf(path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') found.set(key, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, key === '' ? name : `${key}.${name}`);
    }
  };
  walk(JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8')), '');
  return found;
}

const files = listFiles();
const english = files.filter((path) => englishFile.test(path));

function inLocale(path: string, locale: string): string {
  return path.replace(/\/en(\/|\.json$)/, `/${locale}$1`);
}

test('there are texts in English', () => {
  expect(english.length).toBeGreaterThan(5);
});

test.each(locales)('every English file has its like in %s', (locale) => {
  expect(english.map((path) => inLocale(path, locale)).filter((path) => !files.includes(path))).toEqual([]);
});

test.each(locales)('nothing in %s was left in English', (locale) => {
  const left = english.flatMap((path) => {
    const source = textsOf(path);
    const own = inLocale(path, locale);
    if (!files.includes(own)) return [];
    return [...textsOf(own)]
      .filter(([key, text]) => source.get(key) === text && !mayEqualEnglish(text, locale))
      .map(([key, text]) => `${own}: ${key}: ${text}`);
  });
  expect(left).toEqual([]);
});

test.each(locales)('texts in %s are written in its own letters and signs', (locale) => {
  const strange = english.flatMap((path) => {
    const own = inLocale(path, locale);
    if (!files.includes(own)) return [];
    return [...textsOf(own)]
      .filter(([, text]) => text !== text.trim() || text !== text.normalize('NFC') || / {2}/.test(text))
      .map(([key]) => `${own}: ${key}`);
  });
  expect(strange).toEqual([]);
});

test.each([
  ['{{count}} %', true],
  ['PDF', true],
  ['{{title}} · Kader', true],
  ['Marketing score', true],
  ['Marketing channel', false],
])('"%s" may stand in Dutch as in English: %s', (text, expected) => {
  expect(mayEqualEnglish(text, 'nl')).toBe(expected);
});
