import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, prose, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, today } from '../../testing/judge-plan.ts';
import { singleRowId } from '../derived-rows.ts';

const withAudit = (auditColumns?: 'origin' | 'position'): TemplateStructure => ({
  ...structure,
  sections: [
    {
      key: 'situation',
      sostac: 'situation',
      blocks: [
        {
          key: 'audit',
          type: 'audit',
          ...(auditColumns === undefined ? {} : { settings: { auditColumns } }),
        },
      ],
    },
    ...structure.sections,
  ],
});
const conclusionId = singleRowId(documentId, 'audit', 'auditConclusion');
const conclusion: TestRow = {
  id: conclusionId,
  collection: 'auditConclusion',
  block: 'audit',
  fields: { conclusion: prose('Win where people walk past') },
};
const finding = (column: string, fields: TestRow['fields'] = {}): TestRow => ({
  collection: 'findings',
  fields: { column, finding: 'Quotes go out after nine days', ...fields },
});
const plan = (rows: readonly TestRow[] = [], auditColumns?: 'origin' | 'position') =>
  buildPlan(rows, { structure: withAudit(auditColumns) });

describe('SIT-INCOMPLETE', () => {
  const variants = (rows: readonly TestRow[], columns?: 'origin' | 'position') =>
    findingsOf('SIT-INCOMPLETE', plan(rows, columns)).map(({ params }) => params.variant);

  test.each<[when: string, columns: 'origin' | 'position' | undefined, rows: TestRow[], variants: string[]]>([
    ['nothing is found yet', undefined, [], ['internal', 'external', 'market']],
    ['the template asks whose position it is', 'position', [], ['consumers', 'competitors', 'resources']],
    ['one column is filled', 'origin', [finding('market'), conclusion], ['internal', 'external']],
    [
      'all are filled and nothing is concluded',
      'position',
      ['consumers', 'competitors', 'resources'].map((column) => finding(column)),
      ['conclusion'],
    ],
    [
      'a finding has no column',
      'origin',
      [finding('internal'), finding('external'), finding(''), conclusion],
      ['market'],
    ],
    [
      'the conclusion was removed',
      'origin',
      [finding('internal'), finding('external'), finding('market'), { ...conclusion, removed: true }],
      ['conclusion'],
    ],
    ['it is whole', 'origin', [finding('internal'), finding('external'), finding('market'), conclusion], []],
  ])('when %s', (_when, columns, rows, expected) => {
    expect(variants(rows, columns)).toEqual(expected);
  });

  test('a column is mended by a finding in it, the conclusion at its field', () => {
    const document = plan([finding('internal'), finding('external')]);
    const [market, missing] = findingsOf('SIT-INCOMPLETE', document);
    expect(market && findingsOf('SIT-INCOMPLETE', applyFix(document, market))).toHaveLength(1);
    expect(missing).toMatchObject({
      severity: 'warning',
      target: { section: 'situation', block: 'audit', item: conclusionId, field: 'conclusion' },
      fix: { kind: 'goto', key: 'writeConclusion' },
    });
  });
});

describe('ORDER-SITUATION', () => {
  test.each<[when: string, rows: TestRow[], count: number]>([
    ['a goal is written first', [businessGoal, goal()], 1],
    ['a goal is still empty', [{ collection: 'goals' }], 0],
    ['something is found, too', [businessGoal, goal(), finding('market')], 0],
    ['nothing is written', [], 0],
  ])('when %s', (_when, rows, count) => {
    const findings = findingsOf('ORDER-SITUATION', plan(rows));
    expect(findings.map(({ severity, target }) => [severity, target])).toEqual(
      Array.from({ length: count }, () => ['hint', { section: 'situation', block: 'audit' }]),
    );
  });

  test('a plan without a situation part is not judged', () => {
    const { sections, ...rest } = withAudit();
    const inGoals = { ...rest, sections: sections.map(({ sostac: _, ...section }) => section) };
    expect(findingsOf('ORDER-SITUATION', buildPlan([businessGoal, goal()], { structure: inGoals }))).toEqual(
      [],
    );
  });
});

test('says how old the evidence is and how many findings each column holds', () => {
  const document = plan([
    { ...finding('market', { date: '2027-01-09' }), id: id('old') },
    { ...finding('market', { date: today }), id: id('new') },
    { ...finding('internal', { date: '2027-03-11' }), id: id('tomorrow') },
    { ...finding('consumers'), id: id('elsewhere') },
  ]);
  const { computed } = evaluate(document, { today });
  expect(['old', 'new', 'tomorrow', 'elsewhere'].map((name) => computed.get(id(name))?.evidenceAge)).toEqual([
    60,
    0,
    null,
    null,
  ]);
  expect(computed.get('block:audit')).toEqual({
    columnCounts: { internal: '1', external: '0', market: '2' },
  });
});
