import { describe, expect, test } from 'vitest';
import { kpiNoteId } from '../blocks/face.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import {
  structure as base,
  buildPlan,
  documentId,
  id,
  prose,
  references,
  type TestRow,
} from '../testing/build-plan.ts';
import { figures } from '../testing/figures-plan.ts';
import { planQuarters, quarterAt, quarterClose, quarterToClose } from './face.ts';

const whole: TemplateStructure = {
  ...base,
  sections: [
    { key: 'do', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'try', blocks: [{ key: 'experiments', type: 'experiments' }] },
    { key: 'money', blocks: [{ key: 'budget', type: 'budget' }] },
    { key: 'figures', blocks: [{ key: 'kpis', type: 'kpis' }] },
    { key: 'follow', blocks: [{ key: 'followUp', type: 'followUp' }] },
  ],
};
const header = { periodStart: '2027-02-01', periodEnd: '2027-12-31' };
const period = (rows: readonly TestRow[] = [], structure = whole) => buildPlan(rows, { structure, header });

function row(collection: string, name: string, fields: TestRow['fields'] = {}): TestRow {
  return { id: id(name), collection, fields };
}

/** The steps of the first quarter, two weeks after its end. */
function stepsOf(
  rows: readonly TestRow[],
  {
    today = '2027-04-14',
    sharedOn = null,
    structure = whole,
  }: {
    readonly today?: string;
    readonly sharedOn?: string | null;
    readonly structure?: TemplateStructure;
  } = {},
) {
  const close = quarterClose(period(rows, structure), { today }, { key: '2027-Q1', sharedOn });
  return Object.fromEntries((close?.steps ?? []).map((step) => [step.key, step]));
}
const left = (step: ReturnType<typeof stepsOf>[string] | undefined) =>
  step?.items.map(({ row: of, lacks }) => [of, lacks]);

describe('the quarter to close', () => {
  const quarters = planQuarters(period());

  test.each([
    ['2026-12-01', '2027-Q1'],
    ['2027-03-17', '2027-Q1'],
    ['2027-06-16', '2027-Q1'],
    ['2027-06-17', '2027-Q2'],
    ['2029-01-01', '2027-Q4'],
  ])('on %s is %s', (today, expected) => {
    expect(quarterToClose(quarters, today)?.quarter).toBe(expected);
  });

  test.each([
    ['2026-12-01', '2027-Q1'],
    ['2027-07-01', '2027-Q3'],
    ['2029-01-01', '2027-Q4'],
  ])('and that in which one stands on %s is %s', (today, expected) => {
    expect(quarterAt(quarters, today)?.quarter).toBe(expected);
  });

  test('is none of a plan without a period, and none that the plan does not have', () => {
    const none = buildPlan([], { header: { periodStart: '2027-05-01', periodEnd: '2027-02-01' } });
    expect(quarterToClose(planQuarters(none), '2027-04-14')).toBeNull();
    expect(quarterAt([], '2027-04-14')).toBeNull();
    expect(quarterClose(period(), { today: '2027-04-14' }, { key: '2026-Q4', sharedOn: null })).toBeNull();
  });

  test.each([
    ['2027-03-17', 'ahead'],
    ['2027-03-18', 'ending'],
    ['2027-03-31', 'ending'],
    ['2027-04-01', 'over'],
  ])('is on %s %s', (today, expected) => {
    const close = quarterClose(period(), { today }, { key: '2027-Q1', sharedOn: null });
    expect(close).toMatchObject({
      state: expected,
      closingFrom: '2027-03-18',
      next: { quarter: '2027-Q2', from: '2027-04-01', to: '2027-06-30' },
    });
  });
});

describe('closing a quarter', () => {
  test('of a plan without rows asks for a meeting and a version, each where it is made', () => {
    const steps = stepsOf([]);
    expect(Object.values(steps).map(({ key, state }) => [key, state])).toEqual([
      ['actuals', 'nothing'],
      ['deviations', 'nothing'],
      ['experiments', 'nothing'],
      ['detail', 'nothing'],
      ['meeting', 'open'],
      ['version', 'open'],
    ]);
    expect(steps.meeting).toMatchObject({ items: [], place: { section: 'follow', block: 'followUp' } });
  });

  test('asks for nothing that the plan does not show', () => {
    const bare = { ...whole, sections: [{ key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] }] };
    const rows = [
      row('kpis', 'kpi', { target: figures({ '2027-02': '10' }) }),
      row('activities', 'a', { start: '2027-05-01' }),
      row('experiments', 'e', { status: 'done' }),
      row('meetings', 'm'),
    ];
    const steps = stepsOf(rows, { structure: bare });
    expect(Object.values(steps).filter(({ state }) => state !== 'nothing')).toMatchObject([
      { key: 'version' },
    ]);
  });

  test('asks for the actuals of months that are over and have a target, of KPIs and of budget lines', () => {
    const rows = [
      row('kpis', 'part', {
        target: figures({ '2027-02': '10', '2027-03': '12', '2027-04': '14' }),
        actual: figures({ '2027-02': '10' }),
      }),
      row('kpis', 'whole', { target: figures({ '2027-03': '5' }), actual: figures({ '2027-03': '5' }) }),
      row('kpis', 'later', { target: figures({ '2027-04': '5' }) }),
      row('budgetLines', 'line', { plan: figures({ '2027-02': '100', '2027-03': '100' }) }),
    ];
    expect(stepsOf(rows).actuals).toMatchObject({
      state: 'open',
      total: 3,
      items: [
        {
          row: id('part'),
          months: ['2027-03'],
          place: { section: 'figures', block: 'kpis', item: id('part'), field: 'actual', month: '2027-03' },
        },
        { row: id('line'), months: ['2027-02', '2027-03'], place: { block: 'budget', month: '2027-02' } },
      ],
    });
    // In March nobody knows yet what March came to.
    expect(stepsOf(rows, { today: '2027-03-20' }).actuals).toMatchObject({
      total: 2,
      items: [{ row: id('line'), months: ['2027-02'] }],
    });
    expect(stepsOf(rows.slice(1, 2)).actuals).toMatchObject({ state: 'done', total: 1, items: [] });
  });

  test('asks why a KPI was off target, until a cause is noted', () => {
    const kpi = row('kpis', 'kpi', {
      target: figures({ '2027-02': '100', '2027-03': '100' }),
      actual: figures({ '2027-02': '104', '2027-03': '60' }),
    });
    const note = (fields: TestRow['fields']) => ({
      ...row('kpiNotes', 'unused', { month: '2027-03', ...fields }),
      id: kpiNoteId(documentId, id('kpi'), '2027-03'),
      parent: id('kpi'),
    });
    const open = {
      state: 'open',
      total: 1,
      items: [{ row: id('kpi'), lacks: ['cause'], months: ['2027-03'] }],
    };
    expect(stepsOf([kpi]).deviations).toMatchObject(open);
    expect(stepsOf([kpi, note({ note: 'Low' })]).deviations).toMatchObject(open);
    expect(stepsOf([kpi, note({ note: 'Low', cause: 'Snow' })]).deviations).toMatchObject({
      state: 'done',
      items: [],
    });
  });

  test('asks for the end, the outcome and the learning of experiments that were to end by then', () => {
    const closed = { status: 'done', outcome: 'won', learning: prose('Shorter wins') };
    const { experiments } = stepsOf([
      row('experiments', 'running', { status: 'running', end: '2027-03-20' }),
      row('experiments', 'undated', { status: 'stopped', outcome: 'lost' }),
      row('experiments', 'closed', { ...closed, end: '2027-03-31' }),
      row('experiments', 'closedBefore', { ...closed, end: '2027-01-15' }),
      row('experiments', 'goesOn', { status: 'running', end: '2027-04-10' }),
      row('experiments', 'endedEarly', { ...closed, end: '2027-04-10' }),
      row('experiments', 'idea', { status: 'idea', end: '2027-03-10' }),
    ]);
    expect(experiments).toMatchObject({ state: 'open', total: 3 });
    expect(left(experiments)).toEqual([
      [id('running'), ['end', 'outcome', 'learning']],
      [id('undated'), ['learning']],
    ]);
    expect(experiments?.items[0]?.place).toMatchObject({ block: 'experiments', field: 'status' });
    const running = row('experiments', 'running', { status: 'running', end: '2027-03-20' });
    expect(stepsOf([running], { today: '2027-03-20' }).experiments?.state).toBe('nothing');
    expect(stepsOf([running], { today: '2027-03-21' }).experiments?.state).toBe('open');
    expect(experiments?.items[1]?.place).toMatchObject({ field: 'learning' });
  });

  test('asks to work out what begins in the next quarter', () => {
    const full = {
      start: '2027-04-10',
      end: '2027-05-01',
      owner: id('ines'),
      budget: 0,
      layer: 'periodic',
      channels: [{ id: 'c', order: 'a0', value: 'email' }],
      kpis: references(id('kpi')),
    };
    const { budget: _budget, ...chance } = full;
    const { detail } = stepsOf([
      row('people', 'ines'),
      row('kpis', 'kpi'),
      row('activities', 'bare', { start: '2027-06-30', detail: 'coarse' }),
      row('activities', 'full', full),
      row('activities', 'unsaid', { ...full, detail: 'coarse' }),
      row('activities', 'chance', { ...chance, layer: 'moment' }),
      row('activities', 'off', { start: '2027-05-01', status: 'cancelled' }),
      row('activities', 'far', { start: '2027-07-01' }),
      row('activities', 'now', { start: '2027-03-01' }),
    ]);
    expect(detail).toMatchObject({ state: 'open', total: 4 });
    expect(left(detail)).toEqual([
      [id('bare'), ['owner', 'dates', 'budget', 'kpis', 'channels']],
      [id('unsaid'), ['level']],
      [id('chance'), ['budget']],
    ]);
    expect(detail?.items.map(({ place }) => place.field)).toEqual(['owner', 'detail', 'ceiling']);
    const last = quarterClose(
      period([row('activities', 'far', { start: '2028-01-05' })]),
      { today: '2028-01-02' },
      { key: '2027-Q4', sharedOn: null },
    );
    expect(last).toMatchObject({ next: null });
    expect(last?.steps.find(({ key }) => key === 'detail')?.state).toBe('nothing');
  });

  test('asks for no detail of what belongs only to scenarios that were not chosen', () => {
    const structure = {
      ...whole,
      sections: [...whole.sections, { key: 'cases', blocks: [{ key: 'cases', type: 'scenarios' }] }],
    };
    const within = (type: string) => ({
      start: '2027-05-01',
      scenarios: [{ id: type, order: 'V', value: type }],
    });
    const rowsWith = (chosen: TestRow['fields']) => [
      row('scenarios', 'realistic', { type: 'realistic', ...chosen }),
      row('scenarios', 'optimistic', { type: 'optimistic' }),
      row('activities', 'every', { start: '2027-05-01' }),
      row('activities', 'mine', within('realistic')),
      row('activities', 'theirs', within('optimistic')),
    ];
    const chosen = stepsOf(rowsWith({ chosen: true }), { structure }).detail;
    expect(chosen).toMatchObject({ state: 'open', total: 2 });
    expect(chosen?.items.map((item) => item.row)).toEqual([id('every'), id('mine')]);
    // Before the choice any of them may come.
    expect(stepsOf(rowsWith({}), { structure }).detail).toMatchObject({ total: 3 });
  });

  test('asks for a meeting since the quarter began to end', () => {
    const monthly = { name: 'Review', frequency: 'FREQ=MONTHLY', firstDate: '2027-02-05' };
    const missed = row('meetings', 'monthly', { ...monthly, lastHeld: '2027-03-05' });
    const vague = row('meetings', 'vague', { name: 'Some day' });
    const past = row('meetings', 'past', { name: 'Start', frequency: 'once', firstDate: '2027-02-05' });
    expect(stepsOf([missed, vague, past]).meeting).toMatchObject({
      state: 'open',
      items: [
        {
          row: id('monthly'),
          day: '2027-04-05',
          lacks: ['held'],
          place: { block: 'followUp', field: 'lastHeld' },
        },
        { row: id('vague') },
      ],
    });
    expect(stepsOf([missed, row('meetings', 'once', { lastHeld: '2027-03-18' })]).meeting).toMatchObject({
      state: 'done',
      items: [],
    });
  });

  test.each([
    [null, 'open'],
    ['2027-03-17', 'open'],
    ['2027-03-18', 'done'],
  ])('ends with a version: shared last on %s it is %s', (sharedOn, state) => {
    expect(stepsOf([], { sharedOn }).version).toMatchObject({ state, items: [] });
  });
});
