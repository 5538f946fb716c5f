import { type Locale, locales, type MessageTree, type Namespace } from '@kader/i18n';
import { messagesFor, namespaces } from '@kader/i18n/messages';
import {
  allChecks,
  allCollections,
  blockTypes,
  type CollectionDefinition,
  commonFields,
  isSystemCollection,
} from '@kader/plan/blocks';
import type { HistoryKey } from '@kader/plan/changes';
import { describe, expect, test } from 'vitest';
import { blockNamespace, collectionWordsKey, fieldWordsKey, findingTitleKey } from './word-keys.ts';

/** Every key of a namespace, plural forms taken as one. */
function keysOf(locale: Locale, namespace: Namespace): Set<string> {
  const walk = (tree: MessageTree, path: string): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [`${path}${key}`] : walk(value, `${path}${key}.`),
    );
  const tree = messagesFor(locale, [namespace])[namespace] ?? {};
  return new Set(walk(tree, '').map((key) => key.replace(/_(one|few|many|other)$/, '')));
}

function fieldKeys(): string[] {
  const fields = allCollections.flatMap((collection) => {
    const common = isSystemCollection(collection.key) ? {} : commonFields;
    return Object.entries({ ...common, ...collection.fields }).map(
      ([field, definition]) => [fieldWordsKey(collection.key, field), definition] as const,
    );
  });
  return fields.flatMap(([key, definition]) => [
    `${key}.label`,
    `${key}.short`,
    `${key}.empty`,
    `${key}.hint`,
    ...(definition.options ?? []).map((option) => `${key}.options.${option}`),
  ]);
}

function collectionKeys(collection: CollectionDefinition): string[] {
  const canAdd = collection.rows === undefined || collection.rows === 'many';
  const words = [
    'name',
    'row',
    'count',
    ...(collection.titleField === undefined ? [] : ['untitled']),
    ...(canAdd ? ['add', 'empty.text', 'empty.example', 'empty.action'] : []),
  ];
  return words.map((word) => `${collectionWordsKey(collection.key)}.${word}`);
}

function checkKeys(): string[] {
  return allChecks.flatMap((check) => [
    ...(check.variants ?? [undefined]).map((variant) => findingTitleKey(check.code, variant)),
    `${check.code}.why`,
    ...check.fixes.map((fix) => `fixes.${fix}`),
  ]);
}

/** One entry per kind of history line; the compiler asks for a new one. */
const historyKeys: Readonly<Record<HistoryKey, true>> = {
  'item.added': true,
  'item.removed': true,
  'item.restored': true,
  'item.moved': true,
  'item.changed': true,
  'section.added': true,
  'section.removed': true,
  'section.restored': true,
  'section.hidden': true,
  'section.shown': true,
  'section.renamed': true,
  'section.moved': true,
  'section.changed': true,
  'document.changed': true,
  'document.imported': true,
};

describe.each(locales)('code words in %s', (locale) => {
  test('exist for every field and option of every collection, and for no other', () => {
    expect(keysOf(locale, 'fields')).toEqual(new Set(fieldKeys()));
  });

  test('exist for every check, each of its variants and fixes, and for no other', () => {
    expect(keysOf(locale, 'checks')).toEqual(new Set(checkKeys()));
  });

  test.each(blockTypes.map((type) => [type.type, type] as const))(
    'name what block type %s consists of',
    (_name, type) => {
      const namespace = blockNamespace(type.type);
      expect(namespaces).toContain(namespace);
      const keys = keysOf(locale, namespace);
      const needed = [
        'name',
        'description',
        ...type.collections.flatMap(collectionKeys),
        ...type.computed.map(({ key }) => `computed.${key}.label`),
      ];
      expect(needed.filter((key) => !keys.has(key))).toEqual([]);
      // Words of a collection or computed value that no longer exists.
      const stale = [...keys].filter((key) => /^(collections|computed)\./.test(key) && !needed.includes(key));
      expect(stale).toEqual([]);
    },
  );

  test('have a line for every kind of change, and a noun for rows that no block shows', () => {
    const keys = keysOf(locale, 'history');
    expect(Object.keys(historyKeys).filter((key) => !keys.has(key))).toEqual([]);
    expect(keys).toContain('rows.people');
  });

  test('say for every letter of SMART what it stands for and what is missing, for both meanings of A', () => {
    const keys = keysOf(locale, 'blocks/goals');
    const letters = ['S', 'M', 'A_accepted', 'A_achievable', 'R', 'T'];
    const needed = letters.flatMap((letter) => [`smart.${letter}.word`, `smart.${letter}.missing`]);
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  });
});

test('a common field has the same words in every collection', () => {
  expect(fieldWordsKey('goals', 'internal')).toBe('common.internal');
  expect(fieldWordsKey('businessGoals', 'internal')).toBe('common.internal');
  expect(fieldWordsKey('sections', 'hidden')).toBe('sections.hidden');
});
