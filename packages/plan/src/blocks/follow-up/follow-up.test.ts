import { describe, expect, test } from 'vitest';
import { evaluate, type Finding } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, references, type TestRow } from '../../testing/build-plan.ts';
import { figures, figuresContext, figuresStructure } from '../../testing/figures-plan.ts';
import { applyFix, findingsOf } from '../../testing/judge-plan.ts';

const row = (collection: string, fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: id(collection),
  collection,
  fields,
});
const monthly = { frequency: 'monthly', firstDate: '2027-03-31' };
const planWith = (rows: readonly TestRow[]) => buildPlan(rows, { structure: figuresStructure });
const computedOf = (rows: readonly TestRow[], key: string, today: string) =>
  evaluate(planWith(rows), { ...figuresContext, today }).computed.get(key);

const kpi: TestRow = {
  id: id('kpi'),
  collection: 'kpis',
  fields: {
    name: 'Leads',
    target: figures({ '2027-03': '100', '2027-04': '100' }),
    actual: figures({ '2027-03': '85', '2027-04': '80' }),
  },
};
const rule = (fields: Readonly<Record<string, FieldValue>>) =>
  row('adjustmentRules', { kpi: { id: id('kpi') }, condition: 'below', deviation: '0.1', ...fields });

describe('computed values', () => {
  test.each<[today: string, fields: Readonly<Record<string, FieldValue>>, next: string | null]>([
    ['2027-03-10', monthly, '2027-03-31'],
    ['2027-04-01', monthly, '2027-04-30'],
    ['2027-04-30', { ...monthly, lastHeld: '2027-04-30' }, '2027-05-31'],
    ['2027-04-01', { frequency: 'once', firstDate: '2027-03-31' }, null],
    ['2027-04-01', { frequency: 'monthly' }, null],
  ])('on %s a meeting of %j comes next on %s', (today, fields, next) => {
    expect(computedOf([row('meetings', fields)], id('meetings'), today)?.next).toBe(next);
  });

  test('adherence is known once somebody counts', () => {
    const held = row('meetings', { ...monthly, held: '2' });
    expect(computedOf([held], id('meetings'), '2027-06-30')?.adherence).toBe('0.5');
    expect(computedOf([row('meetings', monthly)], id('meetings'), '2027-06-30')?.adherence).toBe(null);
  });

  test.each<
    [when: string, fields: Readonly<Record<string, FieldValue>>, today: string, state: string | null]
  >([
    ['below by a tenth', {}, '2027-05-02', 'fired'],
    ['below by a tenth, two months in a row', { months: '2' }, '2027-05-02', 'fired'],
    ['below by a fifth, two months in a row', { months: '2', deviation: '0.2' }, '2027-05-02', 'quiet'],
    ['above', { condition: 'above' }, '2027-05-02', 'quiet'],
    ['on either side', { condition: 'either' }, '2027-05-02', 'fired'],
    ['three months in a row, of two', { months: '3' }, '2027-05-02', null],
    ['a month that still runs', {}, '2027-03-20', null],
    ['of a KPI that is gone', { kpi: { id: id('nowhere') } }, '2027-05-02', null],
  ])('a rule about %s', (_when, fields, today, state) => {
    expect(computedOf([kpi, rule(fields)], id('adjustmentRules'), today)?.state).toBe(state);
  });

  test('of the block: the next dates, and how many rules ask for their action', () => {
    const rows = [
      kpi,
      rule({}),
      row('meetings', monthly),
      row('reports', { frequency: 'quarterly', firstDate: '2027-04-05' }),
    ];
    expect(computedOf(rows, 'block:follow', '2027-05-02')).toEqual({
      nextMeeting: '2027-05-31',
      nextReport: '2027-07-05',
      rulesFired: 1,
    });
  });
});

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const cases: readonly Case[] = [
  { code: 'FUP-NOMEETING', when: 'none', rows: [], finds: [['error', 'planMeeting', 'follow']] },
  {
    code: 'FUP-NOMEETING',
    when: 'one without a date',
    rows: [row('meetings', { name: 'Review', frequency: 'monthly' })],
    finds: [['error', 'planMeeting', 'follow']],
  },
  { code: 'FUP-NOMEETING', when: 'one', rows: [row('meetings', monthly)] },
  {
    code: 'FUP-NOREPORT',
    when: 'nothing',
    rows: [],
    finds: [
      ['warning', 'planReport', 'follow', 'report'],
      ['warning', 'addCriterion', 'follow', 'criteria'],
    ],
  },
  {
    code: 'FUP-NOREPORT',
    when: 'both',
    rows: [row('reports', monthly), row('evaluationCriteria', { criterion: 'Leads' })],
  },
  { code: 'FUP-NORULE', when: 'none', rows: [kpi], finds: [['warning', 'addRule', 'follow']] },
  { code: 'FUP-NORULE', when: 'one', rows: [rule({})] },
  {
    code: 'FUP-OVERDUE',
    when: 'a meeting and a report are due',
    rows: [
      row('meetings', { ...monthly, firstDate: '2027-03-09' }),
      row('reports', { ...monthly, firstDate: '2027-02-09', lastSent: '2027-02-09' }),
    ],
    finds: [
      ['warning', 'recordMeeting', 'lastHeld', 'meeting'],
      ['warning', 'recordReport', 'lastSent', 'report'],
    ],
  },
  {
    code: 'FUP-OVERDUE',
    when: 'both were done',
    rows: [
      row('meetings', { ...monthly, firstDate: '2027-03-09', lastHeld: '2027-03-09' }),
      row('reports', { ...monthly, firstDate: '2027-03-10' }),
    ],
  },
];

describe('checks', () => {
  test.each(cases)('$code: $when', ({ code, rows, finds = [] }) => {
    expect(
      findingsOf(code, planWith(rows)).map(({ severity, fix, target, params }) => [
        severity,
        fix.key,
        target.field ?? target.block,
        ...(params.variant === undefined ? [] : [params.variant]),
      ]),
    ).toEqual(finds);
  });

  test.each(cases.filter(({ finds = [] }) => finds.length > 0))(
    'the changes that $code offers when $when settle it',
    ({ code, rows }) => {
      let plan = planWith(rows);
      for (const { fix } of findingsOf(code, plan)) {
        const [finding] = findingsOf(code, plan).filter((one) => one.fix.key === fix.key);
        plan = finding === undefined ? plan : applyFix(plan, finding);
      }
      const left = findingsOf(code, plan).filter(({ fix }) => fix.kind === 'change');
      expect(left).toEqual([]);
    },
  );
});

describe('a meeting is whole (B24)', () => {
  const people = ['ann', 'bo'].map(
    (name): TestRow => ({ id: id(name), collection: 'people', fields: { kind: 'client' } }),
  );
  const lacking = (...attendees: readonly string[]) => {
    const fields = {
      ...monthly,
      name: 'Review',
      ...(attendees.length === 0 ? {} : { attendees: references(...attendees.map(id)) }),
    };
    const { sections } = evaluate(planWith([...people, row('meetings', fields)]), {
      ...figuresContext,
      today: '2027-03-10',
    });
    const block = sections.flatMap(({ blocks }) => blocks).find(({ key }) => key === 'follow');
    return block === undefined ? null : block.required - block.filled;
  };
  // That there is a rule for a figure that is off is asked for besides.
  const rest = 1;

  test.each<[who: readonly string[], lacks: number]>([
    [[], 1],
    [['ann'], 1],
    [['ann', 'nobody'], 1],
    [['ann', 'bo'], 0],
  ])('with %j it lacks %i', (who, lacks) => {
    expect(lacking(...who)).toBe(rest + lacks);
  });
});

describe('QUAL-NONE', () => {
  const asked = (rows: readonly TestRow[]) =>
    buildPlan(rows, { structure: figuresStructure, settings: { checks: { 'QUAL-NONE': 'warning' } } });

  test('asks for both where a template wants them, and each fix adds one', () => {
    let plan = asked([]);
    expect(findingsOf('QUAL-NONE', plan).map(({ params }) => params.variant)).toEqual([
      'control',
      'communication',
    ]);
    for (const finding of findingsOf('QUAL-NONE', plan)) {
      plan = applyFix(plan, finding);
    }
    expect(findingsOf('QUAL-NONE', plan)).toEqual([]);
  });

  test('is silent in any other', () => {
    expect(findingsOf('QUAL-NONE', planWith([]))).toEqual([]);
  });
});
