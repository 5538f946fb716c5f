import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { messageFilesOf, messagesFolder, renderIndex, sharedMessageFiles } from '../scripts/render-index.ts';
import { describeError } from './describe-error.ts';
import { intlTags, type Locale, locales } from './locale/locales.ts';
import { createTranslator, messagesFor, namespaces } from './messages.ts';
import { fillGaps } from './translate/fill-gaps.ts';
import type { MessageTree, Namespace } from './translate/message-types.ts';

const counts = [0, 1, 2, 5, 12, 21, 22, 101, 1.5];
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** Every message of a namespace by its whole key. */
function texts(locale: Locale, namespace: Namespace): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: MessageTree, path: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') {
        found.set(`${path}${key}`, value);
      } else {
        walk(value, `${path}${key}.`);
      }
    }
  };
  walk(messagesFor(locale, [namespace])[namespace] ?? {}, '');
  return found;
}

/** The keys a language must have: English's, each plural in every form the language knows. */
function neededKeys(locale: Locale, namespace: Namespace): ReadonlySet<string> {
  const forms = new Intl.PluralRules(intlTags[locale]).resolvedOptions().pluralCategories;
  return new Set(
    [...texts('en', namespace).keys()].flatMap((key) =>
      pluralSuffix.test(key) ? forms.map((form) => key.replace(pluralSuffix, `_${form}`)) : [key],
    ),
  );
}

function placeholders(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
}

/** One plan can be said without the figure, and Polish cannot address a person without bending the name. */
function mayBeLeftOut(locale: Locale, name: string): boolean {
  return name === 'count' || (locale === 'pl' && name === 'name');
}

/** What is wrong with the values of a message, compared with the English one. */
function wrongValues(locale: Locale, key: string, text: string, source: string): string[] {
  const given = placeholders(source);
  const used = placeholders(text);
  const invented = [...used].filter((name) => !given.has(name)).map((name) => `${key} asks for ${name}`);
  const forgotten = [...given].filter((name) => !used.has(name) && !mayBeLeftOut(locale, name));
  return [...invented, ...forgotten.map((name) => `${key} lacks ${name}`)];
}

describe.each(locales)('message files: %s', (locale) => {
  test('every file is there, and the index knows it', () => {
    expect(messageFilesOf(locale)).toEqual(sharedMessageFiles());
    const index = readFileSync(join(import.meta.dirname, `message-index/${locale}.ts`), 'utf8');
    // If not: run index-messages.
    expect(index).toBe(renderIndex(locale));
  });

  test.each(['fields', 'checks'])('no two files of %s say the same', (folder) => {
    const keys = messageFilesOf(locale)
      .filter((name) => name.startsWith(`${folder}/`))
      .flatMap((name) => {
        const own = JSON.parse(readFileSync(join(messagesFolder, locale, `${name}.json`), 'utf8'));
        return [...Object.keys(own), ...Object.keys(own.fixes ?? {})].filter((key) => key !== 'fixes');
      });
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys.length).toBeGreaterThan(20);
  });

  test.each(namespaces)('%s says everything, in every plural form', (namespace) => {
    const own = texts(locale, namespace);
    expect(new Set(own.keys())).toEqual(neededKeys(locale, namespace));
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(namespaces)(
    '%s leaves no value out and asks for none that English does not have',
    (namespace) => {
      const english = texts('en', namespace);
      const wrong = [...texts(locale, namespace)].flatMap(([key, text]) =>
        wrongValues(
          locale,
          key,
          text,
          english.get(key) ?? english.get(key.replace(pluralSuffix, '_other')) ?? '',
        ),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('every error code has its words', () => {
    const source = readFileSync(join(import.meta.dirname, '../../errors/src/errors.ts'), 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): \d{3},$/gm)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(10);
    expect(new Set(Object.keys(messagesFor(locale, ['errors']).errors?.codes ?? {}))).toEqual(new Set(codes));
  });

  test('every reason for which the plan refuses a value has its words', () => {
    const source = readFileSync(join(import.meta.dirname, '../../plan/src/fields/invalid-value.ts'), 'utf8');
    const reasons = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map((match) => match[1] ?? '');
    expect(reasons.length).toBeGreaterThan(10);
    const t = createTranslator(locale, 'errors');
    expect(reasons.filter((reason) => !t.has(`reasons.${reason}`))).toEqual([]);
  });
});

describe('plurals of domain 5.2', () => {
  test('Russian: 21 and 101 are "one"', () => {
    const t = createTranslator('ru', 'common');
    expect(counts.map((count) => t('counts.plans', { count }))).toEqual([
      '0 планов',
      '1 план',
      '2 плана',
      '5 планов',
      '12 планов',
      '21 план',
      '22 плана',
      '101 план',
      '1,5 плана',
    ]);
  });

  test('Polish: 21 and 101 are "many"', () => {
    const t = createTranslator('pl', 'common');
    expect(counts.map((count) => t('counts.plans', { count }))).toEqual([
      '0 planów',
      '1 plan',
      '2 plany',
      '5 planów',
      '12 planów',
      '21 planów',
      '22 plany',
      '101 planów',
      '1,5 planu',
    ]);
  });

  test('no language shows a bare key for any count', () => {
    for (const locale of locales) {
      const t = createTranslator(locale, 'common');
      for (const count of counts) {
        expect(t('save.offline', { count })).not.toContain('save.offline');
      }
    }
  });
});

describe('values in messages', () => {
  test('numbers are written as the language writes them', () => {
    expect(createTranslator('nl', 'errors')('reasons.tooLong', { limit: 2000 })).toContain('2.000');
    expect(createTranslator('en', 'common')('counts.rows', { count: 12_500 })).toBe('12,500 rows');
  });

  test('a value cannot call up other messages', () => {
    const t = createTranslator('en', 'common');
    expect(t('toast.deletedName', { name: '$t(save.saved) {{count}}' })).toBe(
      'Deleted: $t(save.saved) {{count}}',
    );
  });
});

describe('words for an error', () => {
  const t = createTranslator('en', 'errors');

  test('name the field and the reason where they are known', () => {
    expect(
      describeError(t, { code: 'INVALID_CHANGE', field: 'Title', params: { reason: 'tooLong', limit: 160 } }),
    ).toBe(
      '“Title” was not saved: the value does not fit. Everything else is safe. Too long: at most 160 characters.',
    );
  });

  test('fall back to the plain sentence, and to our own fault for a code nobody knows', () => {
    expect(describeError(t, { code: 'FORBIDDEN', field: 'Title' })).toBe(t('codes.FORBIDDEN'));
    expect(describeError(t, { code: 'SOMETHING_NEW', params: { reason: 'unheardOf' } })).toBe(
      t('codes.INTERNAL'),
    );
  });
});

describe('a message that a language lacks', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is the English one in production', () => {
    expect(fillGaps({ a: 'one', b: { c: 'two', d: 'three' } }, { b: { c: 'twee' } })).toEqual({
      a: 'one',
      b: { c: 'twee', d: 'three' },
    });
    vi.stubEnv('NODE_ENV', 'production');
    expect(createTranslator('pl', 'common')('counts.days', { count: 5 })).toBe('5 dni');
  });

  test('is a mistake the compiler finds, and under test the key itself', () => {
    const t = createTranslator('nl', 'common');
    // @ts-expect-error there is no such key
    expect(t('save.nothing')).toBe('save.nothing');
    expect(t.has('save.nothing')).toBe(false);
    expect(t.has('save.saved')).toBe(true);
  });
});
