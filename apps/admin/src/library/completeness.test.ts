import type { TemplateStructure } from '@kader/plan/template';
import { describe, expect, test } from 'vitest';
import { incompleteLocales, missingOf, shareOf, wordsOfSection } from './completeness.ts';

const all = { present: 57, needed: 57 };

describe('completeness of a language', () => {
  test.each([
    [57, 57, 1, 0],
    [1147, 1148, 0.99, 1],
    [0, 57, 0, 57],
    [19, 57, 0.33, 38],
    [0, 0, 1, 0],
  ])('%d of %d words is %d, %d missing', (present, needed, share, missing) => {
    expect(shareOf({ present, needed })).toBe(share);
    expect(missingOf({ present, needed })).toBe(missing);
  });

  test('names the languages in which any template lacks words', () => {
    const complete = { nl: all, ru: all, sv: all, pl: all, en: all };
    const polish = { ...complete, pl: { present: 56, needed: 57 } };
    const russian = { ...complete, ru: { present: 0, needed: 57 } };
    expect(incompleteLocales([])).toEqual([]);
    expect(incompleteLocales([{ completeness: complete }])).toEqual([]);
    expect(incompleteLocales([{ completeness: polish }, { completeness: russian }])).toEqual(['ru', 'pl']);
  });
});

describe('words of a section', () => {
  const structure: TemplateStructure = {
    key: 't',
    version: 1,
    kind: 'plan',
    sections: [
      { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
      { key: 'goalsLater', blocks: [{ key: 'later', type: 'goals', settings: { filter: { priority: 1 } } }] },
    ],
    settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
    starterItems: [],
  };
  const words = {
    title: 'T',
    'sections.goals.title': 'Cele',
    'sections.goals.guidance': 'Begin with results',
    'blocks.goals.title': 'Cele',
    'sections.goalsLater.title': 'Później',
  };
  const frame = { locale: 'pl', words, fallbacks: { 'sections.goals.guidance': 'en' } } as const;

  test('counts those of the section and its blocks that stand in the language itself', () => {
    // Title and guidance of the section; title, guidance, example and its trade of the block.
    expect(wordsOfSection(structure, frame, 'goals')).toEqual({ present: 2, needed: 6 });
    expect(wordsOfSection(structure, frame, 'goalsLater')).toEqual({ present: 1, needed: 6 });
  });
});
