import { expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, id, structure } from '../../testing/build-plan.ts';
import { today } from '../../testing/judge-plan.ts';

const withContent: TemplateStructure = {
  ...structure,
  sections: [{ key: 'content', blocks: [{ key: 'content', type: 'content' }] }],
};

function valuesOf(fields: Readonly<Record<string, FieldValue>>) {
  const rows = [
    { id: id('promotion'), collection: 'promotions', fields },
    { collection: 'contentItems', fields: { title: 'How to measure a window' } },
  ];
  return evaluate(buildPlan(rows, { structure: withContent }), { today }).computed;
}

test.each<[fields: Readonly<Record<string, FieldValue>>, usual: string | null, left: string | null]>([
  // F12b: 100, cost 55, a fifth off.
  [{ price: 10000, unitCost: 5500, discount: '0.2' }, '0.45', '0.3125'],
  [{ price: 10000, unitCost: 9000, discount: '0.2' }, '0.1', '-0.125'],
  [{ price: 10000, unitCost: 5500 }, '0.45', null],
  [{ price: 10000, discount: '0.2' }, null, null],
  [{ price: 10000, unitCost: 5500, discount: '1' }, '0.45', null],
])('a promotion of %o leaves of a margin of %s: %s', (fields, usualMargin, margin) => {
  expect(valuesOf(fields).get(id('promotion'))).toEqual({ usualMargin, margin });
});

test('counts what is to be published', () => {
  expect(valuesOf({}).get('block:content')).toEqual({ contentCount: 1 });
});
