import { describe, expect, test } from 'vitest';
import { copyDocument } from '../../document/copy-document.ts';
import { rowsOf } from '../../document/rows-of.ts';
import { evaluate } from '../../evaluate/face.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { benchmarkValueId } from './benchmark-facts.ts';

const withCompetitors: TemplateStructure = {
  ...structure,
  sections: [{ key: 'market', blocks: [{ key: 'rivals', type: 'competitors' }] }, ...structure.sections],
};
const plan = (rows: readonly TestRow[]) => buildPlan(rows, { structure: withCompetitors });
const competitor = (name: string): TestRow => ({ id: id(name), collection: 'competitors', fields: { name } });
const criterion = (fields: TestRow['fields'] = {}): TestRow => ({
  id: id('days'),
  collection: 'benchmarkCriteria',
  fields: { name: 'Days until delivery', ...fields },
});
const value = (rival: string, figure?: string): TestRow => ({
  id: benchmarkValueId(documentId, id('days'), id(rival)),
  collection: 'benchmarkValues',
  parent: id('days'),
  fields: { competitor: { id: id(rival) }, ...(figure === undefined ? {} : { value: figure }) },
});

describe('COMP-NONE', () => {
  test.each<[when: string, rows: TestRow[], found: [variant: string, fix: string][]]>([
    [
      'nothing is compared',
      [],
      [
        ['competitors', 'addCompetitor'],
        ['own', 'addBenchmarkCriterion'],
      ],
    ],
    [
      'one competitor is named',
      [competitor('a'), criterion({ own: '3' })],
      [['competitors', 'addCompetitor']],
    ],
    [
      'the firm itself is missing',
      [competitor('a'), competitor('b'), criterion()],
      [['own', 'fillOwnValue']],
    ],
    ['it is a comparison', [competitor('a'), competitor('b'), criterion({ own: '3' })], []],
  ])('when %s', (_when, rows, found) => {
    const findings = findingsOf('COMP-NONE', plan(rows));
    expect(findings.map(({ params, fix }) => [params.variant, fix.key])).toEqual(found);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('is mended step by step, the own value at its field', () => {
    let document = plan([competitor('a')]);
    for (const variant of ['competitors', 'own']) {
      const finding = findingsOf('COMP-NONE', document).find(({ params }) => params.variant === variant);
      document = finding === undefined ? document : applyFix(document, finding);
    }
    const [left, ...others] = findingsOf('COMP-NONE', document);
    expect(others).toEqual([]);
    expect(left?.target).toMatchObject({ item: rowsOf(document, 'benchmarkCriteria')[0]?.id, field: 'own' });
  });
});

test.each<
  [
    what: string,
    fields: TestRow['fields'],
    values: TestRow[],
    standing: readonly [gap: string | null, index: string | null, rank: number | null],
  ]
>([
  ['more is better', { own: '4' }, [value('a', '5'), value('b', '3')], ['-1', '100', 2]],
  ['less is better', { own: '2', direction: 'lower' }, [value('a', '5'), value('b', '3')], ['1', '200', 1]],
  ['equal to the best', { own: '5' }, [value('a', '5')], ['0', '100', 1]],
  ['a competitor without a value', { own: '5' }, [value('a'), value('b', '4')], ['1', '125', 1]],
  ['one that is no longer there', { own: '5' }, [value('gone', '9')], [null, null, null]],
  ['no own value', {}, [value('a', '5')], [null, null, null]],
])('F38, %s: gap, index and rank', (_what, fields, values, [gap, index, rank]) => {
  const document = plan([competitor('a'), competitor('b'), criterion(fields), ...values]);
  expect(evaluate(document, { today }).computed.get(id('days'))).toEqual({ gap, index, rank });
});

test('a copy keeps one value per criterion and competitor, under the ids by which it looks for them', () => {
  const copyId = '0190aaaa-0000-7000-8000-000000000009';
  const document = plan([competitor('a'), criterion({ own: '4' }), value('a', '5')]);
  const { document: copy, ids } = copyDocument(document, { id: copyId, title: 'Copy', months: 0, users: [] });
  const [days = '', rival = ''] = [ids.get(id('days')), ids.get(id('a'))];
  expect(copy.items.get(benchmarkValueId(copyId, days, rival))?.fields).toEqual({
    competitor: { id: rival },
    value: '5',
  });
});
