import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, people, today } from '../../testing/judge-plan.ts';
import { bandAt, sortRisks } from './risk-facts.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const managed = { ...structure, sections: [{ key: 'risks', blocks: [{ key: 'risks', type: 'risks' }] }] };
const risk = (fields: Fields, name = 'risk'): TestRow => ({ id: id(name), collection: 'risks', fields });
const planWith = (rows: readonly TestRow[]) => buildPlan([...people, ...rows], { structure: managed });
const computedOf = (rows: readonly TestRow[]) => evaluate(planWith(rows), { today }).computed;

describe('F36b', () => {
  test.each<[fields: Fields, score: number | null, band: string | null, cost: string | null]>([
    [{ probability: '4', impact: '4', impactCost: 100000 }, 16, 'high', '70000'],
    [{ probability: '3', impact: '4', impactCost: 1 }, 12, 'medium', '1'],
    [{ probability: '1', impact: '5' }, 5, 'low', null],
    [{ impact: '5', impactCost: 100 }, null, null, null],
  ])('of %j: score %s, %s, expected cost %s', (fields, score, band, expectedCost) => {
    expect(computedOf([risk(fields)]).get(id('risk'))).toMatchObject({ score, band, expectedCost });
  });

  test('what the response leaves is judged by itself', () => {
    const fields = { probability: '5', impact: '5', residualProbability: '2', residualImpact: '3' };
    expect(computedOf([risk(fields)]).get(id('risk'))).toMatchObject({
      band: 'high',
      residualScore: 6,
      residualBand: 'medium',
    });
  });

  test('the block adds up what may still happen', () => {
    const heavy = { probability: '5', impact: '5', impactCost: 1000 };
    const rows = [
      risk(heavy, 'a'),
      risk({ probability: '2', impact: '1', impactCost: 1000 }, 'b'),
      risk({ ...heavy, status: 'closed' }, 'c'),
      risk({ ...heavy, status: 'happened' }, 'd'),
    ];
    expect(computedOf(rows).get('block:risks')).toEqual({ expectedCostTotal: '1200', highCount: 1 });
    expect(computedOf([]).get('block:risks')).toEqual({ expectedCostTotal: null, highCount: 0 });
  });

  test('the matrix has a band in every square, and the heaviest risk comes first', () => {
    expect([bandAt(1, 5), bandAt(2, 3), bandAt(3, 4), bandAt(3, 5)]).toEqual([
      'low',
      'medium',
      'medium',
      'high',
    ]);
    const rows = [{}, { probability: '2', impact: '2' }, { probability: '5', impact: '1' }].map((fields) => ({
      fields,
    }));
    expect(sortRisks(rows)).toEqual([rows[2], rows[1], rows[0]]);
  });
});

describe('RISK-EMPTY', () => {
  test.each<[when: string, rows: readonly TestRow[], finds: readonly string[]]>([
    ['no risk', [], ['none']],
    ['a risk that nobody owns', [risk({ response: 'Ask early' })], ['owner']],
    ['an owner who left', [risk({ response: 'Ask early', owner: id('bo') })], ['owner']],
    ['a risk without a response', [risk({ owner: id('ann') })], ['response']],
    ['a risk that is over', [risk({ status: 'closed' })], []],
    ['a whole one', [risk({ owner: id('ann'), response: 'Ask early' })], []],
  ])('%s', (_when, rows, finds) => {
    expect(findingsOf('RISK-EMPTY', planWith(rows)).map(({ params }) => params.variant)).toEqual(finds);
  });

  test('the risk that the fix adds asks for its owner', () => {
    const plan = planWith([]);
    const [finding] = findingsOf('RISK-EMPTY', plan);
    const after = finding && applyFix(plan, finding);
    expect(after && findingsOf('RISK-EMPTY', after)).toMatchObject([
      { params: { variant: 'owner' }, fix: { kind: 'goto', target: { field: 'owner' } } },
    ]);
  });
});
