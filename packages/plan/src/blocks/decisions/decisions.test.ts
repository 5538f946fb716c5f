import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';

const managed = { ...structure, sections: [{ key: 'log', blocks: [{ key: 'log', type: 'decisions' }] }] };
const decision = (fields: Readonly<Record<string, FieldValue>> = { reason: 'Cheaper' }): TestRow => ({
  id: id('decision'),
  collection: 'decisions',
  fields: { text: 'No printed guide', ...fields },
});
const alternative = (name: string, chosen = false): TestRow => ({
  id: id(name),
  collection: 'alternatives',
  parent: id('decision'),
  fields: { text: name, ...(chosen ? { chosen } : {}) },
});
const planWith = (rows: readonly TestRow[]) => buildPlan(rows, { structure: managed });

describe('GOV-NOASSUMP', () => {
  test('asks for one, and its fix adds it', () => {
    const plan = planWith([]);
    const [finding] = findingsOf('GOV-NOASSUMP', plan);
    expect(finding).toMatchObject({ severity: 'warning', target: { block: 'log' } });
    const after = finding && applyFix(plan, finding);
    expect(after && findingsOf('GOV-NOASSUMP', after)).toEqual([]);
  });

  test('open ones are counted, those without a word about it too', () => {
    const rows = [{}, { status: 'open' }, { status: 'refuted' }].map((fields) => ({
      collection: 'assumptions',
      fields,
    }));
    expect(evaluate(planWith(rows), { today }).computed.get('block:log')).toEqual({ openAssumptions: 2 });
  });
});

describe('DEC-NOALT', () => {
  test.each<[when: string, rows: readonly TestRow[], finds: readonly string[]]>([
    ['no decision', [], []],
    ['no alternatives', [decision()], ['alternatives']],
    ['one alternative', [decision(), alternative('a', true)], ['alternatives']],
    ['none chosen', [decision(), alternative('a'), alternative('b')], ['chosen']],
    ['two chosen', [decision(), alternative('a', true), alternative('b', true)], ['chosen']],
    ['no reason', [decision({}), alternative('a', true), alternative('b')], ['reason']],
    ['a whole one', [decision(), alternative('a', true), alternative('b')], []],
  ])('%s', (_when, rows, finds) => {
    expect(findingsOf('DEC-NOALT', planWith(rows)).map(({ params }) => params.variant)).toEqual(finds);
  });

  test.each([
    ['both', [decision()]],
    ['the second', [decision(), alternative('a', true)]],
  ])('the fix adds %s, under the decision', (_which, rows) => {
    const plan = planWith(rows);
    const [finding] = findingsOf('DEC-NOALT', plan);
    const after = finding && applyFix(plan, finding);
    const own = [...(after?.items.values() ?? [])].filter(({ collection }) => collection === 'alternatives');
    expect(own.map(({ parent }) => parent)).toEqual([id('decision'), id('decision')]);
    expect(after && findingsOf('DEC-NOALT', after).map(({ params }) => params.variant)).not.toContain(
      'alternatives',
    );
  });
});
