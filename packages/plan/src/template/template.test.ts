import { describe, expect, test } from 'vitest';
import { structure } from '../testing/build-plan.ts';
import { frameKeys } from './frame-keys.ts';
import { parseTemplateStructure } from './parse-template-structure.ts';
import { resolveFrame } from './resolve-frame.ts';

/** A copy of the test structure with one value changed; the path ends in the key to set. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(structure);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) {
    at = at[key] as Record<string | number, unknown>;
  }
  at[path.at(-1) ?? ''] = value;
  return copy;
}

describe('parseTemplateStructure', () => {
  test('reads a structure and changes nothing of it', () => {
    expect(parseTemplateStructure(structuredClone(structure))).toEqual({ ok: true, value: structure });
  });

  const goalsView = { key: 'later', type: 'goals', settings: { filter: { funnelStage: 'loyal' } } };
  const starter = { element: 'first', collection: 'goals', fields: { title: 'Sell online' } };

  test.each<[what: string, path: (string | number)[], value: unknown]>([
    ['a filtered view', ['sections', 0, 'blocks', 1], goalsView],
    ['starter rows', ['starterItems'], [starter]],
    [
      'a starter answer',
      ['starterItems'],
      [
        {
          element: 'route.way',
          collection: 'answers',
          block: 'route',
          fields: {
            answer: {
              type: 'doc',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'By mail' }] }],
            },
          },
        },
      ],
    ],
    [
      'one list in two views',
      ['sections', 0, 'blocks'],
      [
        { key: 'goals', type: 'goals' },
        { key: 'when', type: 'activities', settings: { view: 'timeline' } },
        { key: 'what', type: 'activities', settings: { view: 'table' } },
      ],
    ],
    [
      'starter dates by the period of the plan',
      ['starterItems'],
      [{ ...starter, dates: { dueDate: { from: 'end', weeks: -2 } } }],
    ],
    ['a detail window by quarters', ['settings', 'detailWindow'], 'quarter'],
    ['starter texts in words', ['starterItems'], [{ ...starter, fields: {}, words: ['title'] }]],
    ['severities', ['settings', 'checks'], { 'GOAL-BOTHKINDS': 'error', 'GOAL-HORIZON': 'off' }],
  ])('accepts %s', (_what, path, value) => {
    expect(parseTemplateStructure(withValue(path, value)).ok).toBe(true);
  });

  test.each<[what: string, path: (string | number)[], value: unknown, fault: [at: string, reason: string]]>([
    ['an unknown key', ['colour'], 'red', ['', 'unrecognized_keys']],
    ['no section', ['sections'], [], ['sections', 'too_small']],
    ['a key that is no key', ['sections', 0, 'key'], 'The goals', ['sections.0.key', 'invalid_format']],
    ['a key twice', ['sections', 1, 'key'], 'goals', ['sections.1.key', 'duplicate']],
    [
      'a block key twice',
      ['sections', 1, 'blocks', 0, 'key'],
      'goals',
      ['sections.1.blocks.0.key', 'duplicate'],
    ],
    [
      'an unknown block type',
      ['sections', 2, 'blocks', 0, 'type'],
      'horoscope',
      ['sections.2.blocks.0.type', 'unknownType'],
    ],
    [
      'a setting of another type',
      ['sections', 0, 'blocks', 0, 'settings'],
      { dueDays: 7 },
      ['sections.0.blocks.0.settings.dueDays', 'unknownSetting'],
    ],
    [
      'a text without prompts',
      ['sections', 2, 'blocks', 0, 'settings'],
      {},
      ['sections.2.blocks.0.settings', 'nothingToFill'],
    ],
    [
      'a prompt twice',
      ['sections', 1, 'blocks', 0, 'settings', 'prompts', 1, 'key'],
      'way',
      ['sections.1.blocks.0.settings.prompts.1.key', 'duplicate'],
    ],
    ['a second home', ['sections', 0, 'blocks', 1], { key: 'more', type: 'goals' }, ['sections', 'homes']],
    [
      'the same view twice',
      ['sections', 0, 'blocks'],
      [
        { key: 'goals', type: 'goals' },
        { key: 'list', type: 'activities', settings: { view: 'table' } },
        { key: 'again', type: 'activities', settings: { view: 'table' } },
      ],
      ['sections', 'homes'],
    ],
    ['a view without home', ['sections', 0, 'blocks', 0], goalsView, ['sections', 'homes']],
    [
      'a filter by an unknown field',
      ['sections', 0, 'blocks', 1],
      { ...goalsView, settings: { filter: { stage: 'x' } } },
      ['sections.0.blocks.1.settings.filter.stage', 'unknownField'],
    ],
    [
      'a filter by a value that is none',
      ['sections', 0, 'blocks', 1],
      { ...goalsView, settings: { filter: { funnelStage: 'x' } } },
      ['sections.0.blocks.1.settings.filter.funnelStage', 'invalidValue'],
    ],
    [
      'a filter by an internal field',
      ['sections', 0, 'blocks', 1],
      { ...goalsView, settings: { filter: { internal: true } } },
      ['sections.0.blocks.1.settings.filter.internal', 'notFilterable'],
    ],
    [
      'a filter by a reference',
      ['sections', 0, 'blocks', 1],
      { ...goalsView, settings: { filter: { businessGoal: { id: 'x' } } } },
      ['sections.0.blocks.1.settings.filter.businessGoal', 'notFilterable'],
    ],
    [
      'a filter by a row that the template does not bring',
      ['sections', 0, 'blocks', 1],
      { ...goalsView, settings: { filter: { businessGoal: { element: 'growth' } } } },
      ['sections.0.blocks.1.settings.filter.businessGoal', 'invalidValue'],
    ],
    [
      'a filter by a row where the field holds none',
      ['sections', 0, 'blocks', 1],
      { ...goalsView, settings: { filter: { funnelStage: { element: 'growth' } } } },
      ['sections.0.blocks.1.settings.filter.funnelStage', 'notFilterable'],
    ],
    [
      'an unknown check',
      ['settings', 'checks'],
      { 'GOAL-MANY': 'off' },
      ['settings.checks.GOAL-MANY', 'unknownCheck'],
    ],
    [
      'a starter element twice',
      ['starterItems'],
      [starter, starter],
      ['starterItems.1.element', 'duplicate'],
    ],
    [
      'a starter of no block',
      ['starterItems'],
      [{ ...starter, collection: 'channels' }],
      ['starterItems.0.collection', 'unknownCollection'],
    ],
    [
      'a starter in a system collection',
      ['starterItems'],
      [{ ...starter, collection: 'people' }],
      ['starterItems.0.collection', 'unknownCollection'],
    ],
    [
      'a starter row that belongs to no block',
      ['starterItems'],
      [{ ...starter, block: 'goals' }],
      ['starterItems.0.block', 'wrongBlock'],
    ],
    [
      'a starter line without block',
      ['starterItems'],
      [{ element: 'a', collection: 'strategicLines', fields: {} }],
      ['starterItems.0.block', 'wrongBlock'],
    ],
    [
      'a starter answer to no prompt',
      ['starterItems'],
      [{ element: 'route.when', collection: 'answers', block: 'route', fields: {} }],
      ['starterItems.0.element', 'unknownPrompt'],
    ],
    [
      'a starter field that is none',
      ['starterItems'],
      [{ ...starter, fields: { name: 'x' } }],
      ['starterItems.0.fields.name', 'unknownField'],
    ],
    [
      'a starter value that is none',
      ['starterItems'],
      [{ ...starter, fields: { dueDate: 'soon' } }],
      ['starterItems.0.fields.dueDate', 'invalidValue'],
    ],
    [
      'a starter word for no field',
      ['starterItems'],
      [{ ...starter, words: ['name'] }],
      ['starterItems.0.words.0', 'unknownField'],
    ],
    [
      'a starter word for a field that has a value',
      ['starterItems'],
      [{ ...starter, words: ['title'] }],
      ['starterItems.0.words.0', 'duplicate'],
    ],
    [
      'a detail window by moons',
      ['settings', 'detailWindow'],
      'moon',
      ['settings.detailWindow', 'invalid_value'],
    ],
    [
      'a starter date for no field',
      ['starterItems'],
      [{ ...starter, dates: { day: { from: 'start', weeks: 0 } } }],
      ['starterItems.0.dates.day', 'unknownField'],
    ],
    [
      'a starter date for what is no day',
      ['starterItems'],
      [{ ...starter, dates: { department: { from: 'start', weeks: 0 } } }],
      ['starterItems.0.dates.department', 'notDate'],
    ],
    [
      'a starter date for a field that has a value',
      ['starterItems'],
      [
        {
          ...starter,
          fields: { ...starter.fields, dueDate: '2027-01-01' },
          dates: { dueDate: { from: 'start', weeks: 0 } },
        },
      ],
      ['starterItems.0.dates.dueDate', 'duplicate'],
    ],
    [
      'a starter date in half weeks',
      ['starterItems'],
      [{ ...starter, dates: { dueDate: { from: 'start', weeks: 1.5 } } }],
      ['starterItems.0.dates.dueDate.weeks', 'invalid_type'],
    ],
    [
      'a starter word for what is no text',
      ['starterItems'],
      [{ ...starter, words: ['unitLabel', 'nature'] }],
      ['starterItems.0.words.1', 'notText'],
    ],
  ])('refuses %s', (_what, path, value, fault) => {
    const result = parseTemplateStructure(withValue(path, value));
    expect(
      result.ok ? null : [result.error.code, result.error.path.join('.'), result.error.params.reason],
    ).toEqual(['INVALID_INPUT', ...fault]);
  });
});

describe('frameKeys', () => {
  test('lists every word once, in reading order', () => {
    const keys = frameKeys(structure);
    expect(keys.slice(0, 7)).toEqual([
      'title',
      'description',
      'audience',
      'outcome',
      'duration',
      'sections.goals.title',
      'sections.goals.guidance',
    ]);
    expect(keys).toContain('blocks.route.prompts.means.question');
    expect(keys).toContain('blocks.route.prompts.means.hint');
    expect(keys).toContain('blocks.approval.statement');
    expect(keys).not.toContain('blocks.goals.statement');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('ends with the texts that starter items leave to the languages', () => {
    const item = { element: 'funnel.reach', collection: 'funnelStages', fields: {} };
    const keys = frameKeys({
      ...structure,
      starterItems: [
        { ...item, words: ['name', 'audienceState'] },
        { ...item, element: 'funnel.engage' },
      ],
    });
    expect(keys.slice(frameKeys(structure).length)).toEqual([
      'starter.funnel.reach.name',
      'starter.funnel.reach.audienceState',
    ]);
  });
});

describe('resolveFrame', () => {
  const all = (locale: string) =>
    Object.fromEntries(frameKeys(structure).map((key) => [key, `${locale} ${key}`]));

  test('takes the words of the language asked for and leaves other words out', () => {
    const frame = resolveFrame({
      structure,
      wordsByLocale: { pl: { ...all('pl'), stray: 'x' } },
      locale: 'pl',
      fallback: 'en',
    });
    expect(frame).toEqual({ locale: 'pl', words: all('pl'), fallbacks: {} });
  });

  test('falls back to the language of the document, then to English, then to any, and says so', () => {
    const { title: _title, description: _description, audience: _audience, ...most } = all('pl');
    const frame = resolveFrame({
      structure,
      wordsByLocale: {
        pl: { ...most, audience: '' },
        nl: { title: 'nl title' },
        en: { title: 'en title', description: 'en description' },
        sv: { audience: 'sv audience' },
      },
      locale: 'pl',
      fallback: 'nl',
    });
    expect(frame.fallbacks).toEqual({ title: 'nl', description: 'en', audience: 'sv' });
    expect([frame.words.title, frame.words.description, frame.words.audience]).toEqual([
      'nl title',
      'en description',
      'sv audience',
    ]);
  });

  test('leaves a word out that exists in no language', () => {
    const frame = resolveFrame({ structure, wordsByLocale: {}, locale: 'ru', fallback: 'en' });
    expect(frame).toEqual({ locale: 'ru', words: {}, fallbacks: {} });
  });
});
