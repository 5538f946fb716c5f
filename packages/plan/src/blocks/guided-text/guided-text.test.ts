import { describe, expect, test } from 'vitest';
import { sectionItemId } from '../../document/face.ts';
import { evaluate } from '../../evaluate/face.ts';
import { buildPlan, documentId, id, prose, references, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, today } from '../../testing/judge-plan.ts';
import { promptRowId, singleRowId } from '../derived-rows.ts';

const answer = (block: string, prompt: string, text: string): TestRow => ({
  id: promptRowId(documentId, block, prompt),
  collection: 'answers',
  block,
  fields: { answer: prose(text) },
});
const line = (fields: TestRow['fields'] = { line: 'Be near' }): TestRow => ({
  id: id('line'),
  collection: 'strategicLines',
  block: 'route',
  fields,
});
const basis = (...goals: readonly string[]): TestRow => ({
  id: singleRowId(documentId, 'route', 'textBasis'),
  collection: 'textBasis',
  block: 'route',
  fields: goals.length === 0 ? {} : { basedOn: references(...goals) },
});
const way = answer('route', 'way', 'Be near');

describe('STRAT-NOBASIS', () => {
  test.each<[when: string, rows: TestRow[], fix: string]>([
    ['written, one goal to rest on', [goal(), way], 'restOnGoal'],
    ['only a line written', [goal(), line()], 'restOnGoal'],
    ['it rests on a goal that is gone', [goal(), way, basis(id('nowhere'))], 'restOnGoal'],
    ['an empty basis', [goal(), way, basis()], 'restOnGoal'],
    ['the basis was removed', [goal(), way, { ...basis(id('goal')), removed: true }], 'restOnGoal'],
    ['two goals to choose from', [goal(), goal({}, 'b'), way], 'chooseBasis'],
    ['no goal to rest on', [way], 'chooseBasis'],
  ])('fires when %s', (_when, rows, fix) => {
    const plan = buildPlan([businessGoal, ...rows]);
    const [finding, ...others] = findingsOf('STRAT-NOBASIS', plan);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'hint',
      target: {
        section: 'strategy',
        block: 'route',
        item: singleRowId(documentId, 'route', 'textBasis'),
        field: 'basedOn',
      },
      fix: { key: fix },
    });
    expect(finding && findingsOf('STRAT-NOBASIS', applyFix(plan, finding)).length).toBe(
      fix === 'restOnGoal' ? 0 : 1,
    );
  });

  test.each<[when: string, rows: TestRow[]]>([
    ['nothing is written', [goal()]],
    ['a line is still empty', [goal(), line({})]],
    ['the text rests on a goal', [goal(), way, basis(id('goal'))]],
    [
      'the text rests on a finding',
      [goal(), way, basis(id('found')), { id: id('found'), collection: 'findings' }],
    ],
    [
      'a line serves a goal',
      [goal(), way, line({ line: 'Be near', goals: references(id('nowhere'), id('goal')) })],
    ],
    ['the text is no strategy', [goal(), answer('note', 'note', 'In short')]],
    [
      'the strategy is hidden',
      [
        goal(),
        way,
        {
          id: sectionItemId(documentId, 'strategy'),
          collection: 'sections',
          order: 'V1',
          fields: { hidden: true },
        },
      ],
    ],
  ])('is silent when %s', (_when, rows) => {
    expect(findingsOf('STRAT-NOBASIS', buildPlan([businessGoal, ...rows]))).toEqual([]);
  });
});

describe('computed values of guided texts', () => {
  test('words of answers, lines and reasons in any language, answered and asked', () => {
    const plan = buildPlan([
      answer('route', 'way', "Sell the baker's sourdough — online, 24/7"),
      answer('route', 'dropped', 'not counted'),
      line({ line: 'Быть рядом', why: prose('Żółć niech-nie wadzi') }),
    ]);
    const { computed } = evaluate(plan, { today });
    expect(computed.get('block:route')).toEqual({ words: 12, answered: 1, total: 2 });
    expect(computed.get('block:note')).toEqual({ words: 0, answered: 0, total: 1 });
  });
});
