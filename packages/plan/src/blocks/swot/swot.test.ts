import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import {
  buildPlan,
  documentId,
  id,
  prose,
  references,
  structure,
  type TestRow,
} from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { promptRowId, singleRowId } from '../derived-rows.ts';
import { pointsByWeight } from './swot-facts.ts';

const withSwot: TemplateStructure = {
  ...structure,
  sections: [{ key: 'swot', blocks: [{ key: 'swot', type: 'swot' }] }, ...structure.sections],
};
const plan = (rows: readonly TestRow[]) => buildPlan(rows, { structure: withSwot });
const point = (name: string, quadrant: string, impact?: string, likelihood?: string): TestRow => ({
  id: id(name),
  collection: 'swotItems',
  fields: {
    quadrant,
    text: name,
    ...(impact === undefined ? {} : { impact }),
    ...(likelihood === undefined ? {} : { likelihood }),
  },
});
const response = (cell: string, ...points: readonly string[]): TestRow => ({
  id: id('response'),
  collection: 'swotResponses',
  fields: { cell, response: 'Offer a first service at cost', basedOn: references(...points.map(id)) },
});
const four: readonly TestRow[] = [
  point('skill', 'strength', '4'),
  point('slow', 'weakness', '2'),
  point('dealer', 'opportunity', '5', '3'),
  point('chain', 'threat', '5', '5'),
];

describe('SWOT-EMPTY', () => {
  const emptyIn = (rows: readonly TestRow[]) =>
    findingsOf('SWOT-EMPTY', plan(rows)).map(({ params }) => params.variant);

  test.each<[when: string, rows: readonly TestRow[], quadrants: string[]]>([
    ['nothing is written', [], ['strength', 'weakness', 'opportunity', 'threat']],
    [
      'a point has no quadrant',
      [{ collection: 'swotItems', fields: { text: 'Lost' } }, ...four.slice(1)],
      ['strength'],
    ],
    ['every quadrant has one', four, []],
  ])('when %s', (_when, rows, quadrants) => {
    expect(emptyIn(rows)).toEqual(quadrants);
  });

  test('is mended by a point in that quadrant', () => {
    const document = plan(four.slice(0, 3));
    const [finding] = findingsOf('SWOT-EMPTY', document);
    expect(finding).toMatchObject({ severity: 'warning', target: { section: 'swot', block: 'swot' } });
    expect(finding && findingsOf('SWOT-EMPTY', applyFix(document, finding))).toEqual([]);
  });
});

describe('SWOT-UNUSED', () => {
  const basis = (...names: readonly string[]): TestRow => ({
    id: singleRowId(documentId, 'route', 'textBasis'),
    collection: 'textBasis',
    block: 'route',
    fields: { basedOn: references(...names.map(id)) },
  });
  const answer: TestRow = {
    id: promptRowId(documentId, 'route', 'way'),
    collection: 'answers',
    block: 'route',
    fields: { answer: prose('Because of ', id('dealer')) },
  };

  test.each<[when: string, rows: readonly TestRow[], fix: string | null]>([
    ['there is no point', [], null],
    ['nothing refers to one', four, 'pairHeaviest'],
    ['nothing is outside to pair with', four.slice(0, 2), 'fillPair'],
    ['a response rests on a point that is gone', [...four, response('so', 'nowhere')], 'pairHeaviest'],
    ['a response rests on one', [...four, response('so', 'skill')], null],
    ['the strategy rests on one', [...four, basis('slow')], null],
    ['the strategy rests on something else', [...four, basis('goal')], 'pairHeaviest'],
    ['a text of the strategy names one', [...four, answer], null],
  ])('when %s', (_when, rows, fix) => {
    const document = plan(rows);
    const [finding] = findingsOf('SWOT-UNUSED', document);
    expect([finding?.fix.key ?? null, finding?.severity]).toEqual([fix, fix === null ? undefined : 'hint']);
  });

  test('is mended by a response that rests on the heaviest pair', () => {
    const document = plan(four);
    const [finding] = findingsOf('SWOT-UNUSED', document);
    expect(finding?.fix).toMatchObject({
      kind: 'change',
      changes: [{ fields: { cell: 'st', basedOn: [{ id: id('skill') }, { id: id('chain') }] } }],
    });
    expect(finding && findingsOf('SWOT-UNUSED', applyFix(document, finding))).toEqual([]);
  });
});

test('F37: points weigh by impact, outside also by likelihood, and stand by weight', () => {
  const document = plan([
    ...four,
    point('crew', 'strength', '5'),
    point('shop', 'strength'),
    point('grant', 'opportunity', '4'),
  ]);
  const { computed } = evaluate(document, { today });
  const valuesOf = (name: string) => [computed.get(id(name))?.weight, computed.get(id(name))?.place];
  expect(['skill', 'crew', 'shop', 'dealer', 'grant', 'chain'].map(valuesOf)).toEqual([
    [12, 2],
    [15, 1],
    [null, null],
    [15, 1],
    [null, null],
    [25, 1],
  ]);
  expect(computed.get('block:swot')).toEqual({
    quadrantCounts: { strength: '3', weakness: '1', opportunity: '2', threat: '1' },
  });
  const points = [...document.items.values()].filter(({ collection }) => collection === 'swotItems');
  expect(pointsByWeight(points, 'strength').map(({ fields }) => fields.text)).toEqual([
    'crew',
    'skill',
    'shop',
  ]);
});

test.each<[cell: string, points: readonly string[], pair: unknown]>([
  ['so', ['skill', 'dealer'], { inside: true, outside: true }],
  ['wo', ['skill', 'dealer'], { inside: false, outside: true }],
  ['wt', ['slow'], { inside: true, outside: false }],
  ['st', ['nowhere'], { inside: false, outside: false }],
  ['', ['skill'], null],
])('a response in cell %s on %j pairs %j', (cell, points, pair) => {
  const { computed } = evaluate(plan([...four, response(cell, ...points)]), { today });
  expect(computed.get(id('response'))?.pair).toEqual(pair);
});

test('a response is whole with two points that are still there (B05)', () => {
  const lacking = (...rows: readonly TestRow[]) => {
    const { filled, required } = evaluate(plan(rows), { today }).sections[0]?.blocks[0] ?? {
      filled: 0,
      required: 0,
    };
    return required - filled;
  };
  expect(lacking(...four, response('so', 'skill', 'dealer'))).toBe(0);
  expect(lacking(...four, response('so', 'skill'))).toBe(1);
  expect(lacking(...four, response('so', 'skill', 'nothing'))).toBe(1);
});
