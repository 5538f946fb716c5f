import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, prose, structure } from '../../testing/build-plan.ts';
import { findingsOf, today } from '../../testing/judge-plan.ts';
import { singleRowId } from '../derived-rows.ts';

const withPyramid: TemplateStructure = {
  ...structure,
  sections: [{ key: 'frame', blocks: [{ key: 'pyramid', type: 'strategyPyramid' }] }],
};
const pyramidId = singleRowId(documentId, 'pyramid', 'pyramid');

const whole: Readonly<Record<string, FieldValue>> = {
  vision: 'The workshop where nothing is thrown away',
  mission: 'Keep bicycles on the road for people who depend on them',
  frame: 'We never sell what we would not repair',
  direction: 'Repair before replacement',
  position: 'More thorough than the chain, dearer by a tenth',
  tactics: prose('Teach, then repair'),
  execution: prose('Two mechanics and an agency'),
  horizonYears: '5',
};

function plan(...without: readonly string[]) {
  const fields = Object.fromEntries(Object.entries(whole).filter(([field]) => !without.includes(field)));
  const row = { id: pyramidId, collection: 'pyramid', block: 'pyramid', fields };
  return buildPlan(Object.keys(fields).length === 0 ? [] : [row], { structure: withPyramid });
}

describe('STRAT-PYRAMID', () => {
  test.each(Object.keys(whole))('names the place where %s is missing', (field) => {
    const findings = findingsOf('STRAT-PYRAMID', plan(field));
    expect(findings.map(({ severity, params, target }) => [severity, params.variant, target])).toEqual([
      ['hint', field, { section: 'frame', block: 'pyramid', item: pyramidId, field }],
    ]);
    expect(findings[0]?.fix).toMatchObject({ kind: 'goto', target: { field } });
  });

  test('says once that nothing is written', () => {
    const findings = findingsOf('STRAT-PYRAMID', plan(...Object.keys(whole)));
    expect(findings.map(({ params, target }) => [params.variant, target.field])).toEqual([
      ['empty', 'vision'],
    ]);
  });

  test('is silent about a whole pyramid', () => {
    expect(findingsOf('STRAT-PYRAMID', plan())).toEqual([]);
  });
});

test.each<[count: number, without: readonly string[]]>([
  [5, []],
  [4, ['vision']],
  // Frame, direction and position are one level.
  [4, ['frame', 'position']],
  [3, ['direction', 'tactics']],
  [5, ['horizonYears']],
  [0, Object.keys(whole)],
])('%i levels are whole without %o', (count, without) => {
  expect(evaluate(plan(...without), { today }).computed.get('block:pyramid')).toEqual({
    levelsFilled: count,
  });
});
