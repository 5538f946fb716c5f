import type { BlockInstance } from '@kader/plan/template';
import { expect, test } from 'vitest';
import { describeBlockSettings, nameBlockType } from './block-settings.ts';

test.each<[what: string, block: BlockInstance, sentences: string[]]>([
  ['nothing', { key: 'goals', type: 'goals' }, []],
  [
    'questions and lines',
    {
      key: 'route',
      type: 'guidedText',
      settings: { strategicLines: true, prompts: [{ key: 'way', required: true }, { key: 'means' }] },
    },
    ['2 questions. Needed in every plan: 1.', 'Begins with a list of strategic lines.'],
  ],
  [
    'a view by a choice',
    { key: 'loyal', type: 'goals', settings: { filter: { funnelStage: 'loyal' } } },
    ['Shows only rows with Stage: Loyalty.'],
  ],
  [
    'a view by a score and a flag',
    { key: 'open', type: 'goals', settings: { filter: { priority: 1, baselineUnknown: true } } },
    ['Shows only rows with Priority: 1 and Not known: Yes.'],
  ],
  [
    'how a list opens',
    { key: 'when', type: 'activities', settings: { view: 'timeline' } },
    ['Opens as a timeline.'],
  ],
  [
    'how approval goes',
    { key: 'approval', type: 'approval', settings: { dueDays: 14, rule: 'any' } },
    ['Decision within 14 days.', 'One approval is enough.'],
  ],
])('says what is set about a block: %s', (_what, block, sentences) => {
  expect(describeBlockSettings(block, 'en')).toEqual(sentences);
});

test('names a row that the template brings by the word it begins with', () => {
  const block: BlockInstance = {
    key: 'loyalty',
    type: 'activities',
    settings: { filter: { stage: { element: 'funnel.loyal' } } },
  };
  const words = { 'starter.funnel.loyal.name': 'Regulars' };
  expect(describeBlockSettings(block, 'en', words)).toEqual(['Shows only rows with Stage: Regulars.']);
});

test('names the type of a block in the reader’s language', () => {
  expect(nameBlockType({ key: 'route', type: 'guidedText' }, 'nl')).toBe('Blok: Tekst met vragen');
});
