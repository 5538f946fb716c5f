import { describe, expect, test } from 'vitest';
import { evaluate, type Finding } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, id, prose, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';

const withExperiments: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'tests', blocks: [{ key: 'experiments', type: 'experiments' }] },
  ],
};

const sound: Readonly<Record<string, FieldValue>> = {
  title: 'Delivery cost on the product page',
  status: 'running',
  hypothesisChange: 'show the delivery cost beside the price',
  hypothesisAudience: 'visitors on a phone',
  hypothesisEffect: 'more of them put the product in the basket',
  hypothesisBecause: 'half of those who leave at the till name the cost',
  metric: 'conversion-rate',
  unit: 'percent',
  baseline: '0.05',
  mde: '0.2',
  dailyVisitors: '1000',
  start: '2027-03-15',
  end: '2027-04-10',
};

function experiment(changes: Readonly<Record<string, FieldValue | undefined>> = {}): TestRow {
  const fields = Object.entries({ ...sound, ...changes });
  return {
    id: id('experiment'),
    collection: 'experiments',
    fields: Object.fromEntries(
      fields.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
    ),
  };
}

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly header?: Readonly<Record<string, FieldValue>>;
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const cases: readonly Case[] = [
  ...(['hypothesisChange', 'hypothesisAudience', 'hypothesisEffect', 'hypothesisBecause'] as const).map(
    (field): Case => ({
      code: 'EXP-NOHYP',
      when: `it runs without ${field}`,
      rows: [experiment({ [field]: undefined })],
      finds: [['error', 'completeHypothesis', field]],
    }),
  ),
  {
    code: 'EXP-NOHYP',
    when: 'it is only an idea',
    rows: [experiment({ status: 'idea', hypothesisChange: undefined })],
  },
  { code: 'EXP-NOHYP', when: 'the hypothesis is whole', rows: [experiment({ status: 'ready' })] },

  ...(['metric', 'baseline', 'end'] as const).map(
    (field): Case => ({
      code: 'EXP-NOMETRIC',
      when: `it has no ${field}`,
      rows: [experiment({ [field]: undefined })],
      finds: [['warning', 'completeMeasurement', field, field]],
    }),
  ),
  { code: 'EXP-NOMETRIC', when: 'it has all', rows: [experiment()] },
  { code: 'EXP-NOMETRIC', when: 'it is over', rows: [experiment({ status: 'done', metric: undefined })] },

  ...(['done', 'stopped'] as const).map(
    (status): Case => ({
      code: 'EXP-NOLEARN',
      when: `it is ${status} and taught nothing`,
      rows: [experiment({ status })],
      finds: [['warning', 'writeLearning', 'learning']],
    }),
  ),
  {
    code: 'EXP-NOLEARN',
    when: 'it taught something',
    rows: [experiment({ status: 'done', learning: prose('Cost early, fewer surprises') })],
  },
  { code: 'EXP-NOLEARN', when: 'it runs', rows: [experiment()] },

  {
    code: 'EXP-NONE',
    when: 'there is none',
    rows: [],
    finds: [['warning', 'addExperiment', 'experiments']],
  },
  {
    code: 'EXP-NONE',
    when: 'the only one is over',
    rows: [experiment({ status: 'stopped' })],
    finds: [['warning', 'addExperiment', 'experiments']],
  },
  { code: 'EXP-NONE', when: 'one starts within the window', rows: [experiment({ status: 'ready' })] },
  { code: 'EXP-NONE', when: 'one runs without dates', rows: [experiment({ start: undefined })] },
  {
    code: 'EXP-NONE',
    when: 'an activity within the window is one',
    rows: [
      { collection: 'activities', fields: { isExperiment: true, start: '2027-03-20', end: '2027-03-30' } },
    ],
  },
  {
    code: 'EXP-NONE',
    when: 'the plan is over',
    rows: [],
    header: { periodStart: '2026-01-01', periodEnd: '2026-12-31' },
  },

  {
    code: 'EXP-LONG',
    when: 'the sample takes longer than planned',
    rows: [experiment({ end: '2027-03-20' })],
    finds: [['hint', 'shortenExperiment', 'end', 'sample']],
  },
  {
    code: 'EXP-LONG',
    when: 'the sample takes more than six weeks',
    rows: [experiment({ dailyVisitors: '300', end: '2027-12-31' })],
    finds: [['hint', 'shortenExperiment', 'mde', 'weeks']],
  },
  {
    code: 'EXP-LONG',
    when: 'two months are planned and no sample is known',
    rows: [experiment({ dailyVisitors: undefined, end: '2027-05-20' })],
    finds: [['hint', 'shortenExperiment', 'end', 'weeks']],
  },
  { code: 'EXP-LONG', when: 'the sample fits', rows: [experiment()] },
  { code: 'EXP-LONG', when: 'no dates', rows: [experiment({ end: undefined })] },
];

describe('checks about experiments', () => {
  test.each(cases)('$code when $when', ({ code, rows, header = {}, finds = [] }) => {
    const plan = buildPlan(rows, { structure: withExperiments, header });
    const findings = findingsOf(code, plan);
    expect(
      findings.map(({ severity, fix, target, params }) => [
        severity,
        fix.key,
        target.field ?? target.block,
        ...(params.variant === undefined ? [] : [params.variant]),
      ]),
    ).toEqual(finds);
    for (const finding of findings) {
      const ids = findingsOf(code, applyFix(plan, finding)).map((left) => left.id);
      expect(ids.includes(finding.id)).toBe(finding.fix.kind === 'goto');
    }
  });

  test('says how many days are needed and planned', () => {
    const plan = buildPlan([experiment({ end: '2027-03-20' })], { structure: withExperiments });
    expect(findingsOf('EXP-LONG', plan)[0]?.params).toMatchObject({ needed: 17, planned: 6 });
  });
});

describe('what follows from an experiment', () => {
  const valuesOf = (changes: Readonly<Record<string, FieldValue | undefined>>) => {
    const plan = buildPlan([experiment(changes)], { structure: withExperiments });
    return evaluate(plan, { today }).computed.get(id('experiment'));
  };

  test('5 % that should rise by a fifth needs 8,155 visitors in each variant, and 17 days', () => {
    expect(valuesOf({})).toMatchObject({ expectedShare: '0.06', sampleSize: '8155', testDays: '17' });
    expect(valuesOf({ sampleShare: '0.5' })).toMatchObject({ testDays: '33' });
  });

  test.each<[when: string, changes: Readonly<Record<string, FieldValue | undefined>>]>([
    ['it measures no share', { unit: 'count', baseline: '5' }],
    ['no effect is named', { mde: undefined }],
    ['the effect would be more than everybody', { mde: '30' }],
  ])('says no sample when %s', (_when, changes) => {
    expect(valuesOf(changes)).toMatchObject({ sampleSize: null, testDays: null });
  });

  test.each<[method: string | undefined, fields: Readonly<Record<string, string>>, score: string | null]>([
    [undefined, { impact: '6', confidence: '6', ease: '6' }, '216'],
    ['ice', { impact: '6', confidence: '6' }, null],
    ['pie', { potential: '8', importance: '6', ease: '7' }, '7'],
    ['rice', { reach: '2000', effect: '2', certainty: '0.8', effort: '1.6' }, '2000'],
  ])('by %s with %o scores %s', (scoreMethod, fields, score) => {
    expect(valuesOf({ ...fields, scoreMethod })).toMatchObject({ score });
  });

  test('a result is beyond chance, or not, at the level that the experiment names', () => {
    const counts = { visitorsA: '10000', conversionsA: '200', visitorsB: '10000', conversionsB: '250' };
    expect(valuesOf(counts)).toMatchObject({
      shareA: '0.02',
      shareB: '0.025',
      lift: '0.25',
      verdict: 'significant',
    });
    expect(valuesOf({ ...counts, alpha: '0.01' })).toMatchObject({ verdict: 'notSignificant' });
    expect(valuesOf({ ...counts, conversionsB: undefined })).toMatchObject({ verdict: null, pValue: null });
  });
});
