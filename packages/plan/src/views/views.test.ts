import { describe, expect, test } from 'vitest';
import { buildPlan, id, references, structure, type TestRow } from '../testing/build-plan.ts';
import { buildGoalTree, planYear, quarterBoard, sostacOrder } from './face.ts';

const wish: TestRow = { id: id('wish'), collection: 'businessGoals', fields: { title: 'Grow' } };
const goal = (name: string, fields: TestRow['fields'] = {}): TestRow => ({
  id: id(name),
  collection: 'goals',
  fields,
});
const served = { businessGoal: { id: id('wish') } };
const activity = (name: string, fields: TestRow['fields'] = {}): TestRow => ({
  id: id(name),
  collection: 'activities',
  fields,
});
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('the goal tree', () => {
  test('hangs lines, activities and KPIs on the goal that they serve', () => {
    const { trunks, strayActivities, strayKpis } = buildGoalTree(
      buildPlan([
        wish,
        goal('a', { ...served, kpis: references(id('named')) }),
        { id: id('line'), collection: 'strategicLines', fields: { goals: references(id('a')) } },
        activity('does', { goal: { id: id('a') } }),
        { id: id('named'), collection: 'kpis' },
        { id: id('naming'), collection: 'kpis', fields: { goal: { id: id('a') } } },
      ]),
    );
    expect(trunks).toHaveLength(1);
    const [branch] = trunks[0]?.branches ?? [];
    expect(ids(branch?.lines ?? [])).toEqual([id('line')]);
    expect(ids(branch?.activities ?? [])).toEqual([id('does')]);
    expect(ids(branch?.kpis ?? [])).toEqual([id('named'), id('naming')]);
    expect(branch?.missing).toEqual([]);
    expect([strayActivities, strayKpis]).toEqual([[], []]);
  });

  test('says what a goal lacks, and gathers what serves none', () => {
    const { trunks, strayActivities, strayKpis } = buildGoalTree(
      buildPlan([
        wish,
        goal('loose'),
        goal('gone', { businessGoal: { id: id('nobody') } }),
        activity('stray'),
        activity('dropped', { goal: { id: id('loose') }, status: 'cancelled' }),
        { id: id('kpi'), collection: 'kpis', fields: { goal: { id: id('nobody') } } },
      ]),
    );
    expect(trunks.map(({ businessGoal, branches }) => [businessGoal?.id ?? null, branches.length])).toEqual([
      [id('wish'), 0],
      [null, 2],
    ]);
    expect(trunks[1]?.branches.map(({ missing }) => missing)).toEqual([
      ['businessGoal', 'activity', 'kpi'],
      ['businessGoal', 'activity', 'kpi'],
    ]);
    expect(ids(strayActivities)).toEqual([id('stray')]);
    expect(ids(strayKpis)).toEqual([id('kpi')]);
  });

  test('stands on what is carried out: the activities of scenarios that were not chosen are no part of it', () => {
    const withScenarios = {
      ...structure,
      sections: [
        ...structure.sections,
        { key: 'scenarios', blocks: [{ key: 'scenarios', type: 'scenarios' }] },
      ],
    };
    const scenario = (type: string, fields: TestRow['fields'] = {}): TestRow => ({
      id: id(type),
      collection: 'scenarios',
      fields: { type, ...fields },
    });
    const within = (type: string) => ({ scenarios: [{ id: type, order: 'V', value: type }] });
    const treeWith = (...scenarios: readonly TestRow[]) =>
      buildGoalTree(
        buildPlan(
          [
            wish,
            goal('kept', served),
            goal('bare', served),
            activity('of every one', { goal: { id: id('kept') } }),
            activity('of the one', { goal: { id: id('kept') }, ...within('realistic') }),
            activity('of the other', { goal: { id: id('bare') }, ...within('optimistic') }),
            activity('stray of the other', within('optimistic')),
            ...scenarios,
          ],
          { structure: withScenarios },
        ),
      );
    const read = ({ trunks, strayActivities }: ReturnType<typeof treeWith>) => ({
      branches: trunks[0]?.branches.map(({ activities, missing }) => [ids(activities), missing]),
      strays: ids(strayActivities),
    });
    expect(read(treeWith(scenario('realistic', { chosen: true }), scenario('optimistic')))).toEqual({
      branches: [
        [[id('of every one'), id('of the one')], ['kpi']],
        [[], ['activity', 'kpi']],
      ],
      strays: [],
    });
    expect(read(treeWith(scenario('realistic'), scenario('optimistic')))).toEqual({
      branches: [
        [[id('of every one'), id('of the one')], ['kpi']],
        [[id('of the other')], ['kpi']],
      ],
      strays: [id('stray of the other')],
    });
  });

  test('of an empty plan is empty', () => {
    expect(buildGoalTree(buildPlan())).toEqual({ trunks: [], strayActivities: [], strayKpis: [] });
  });
});

describe('the year of a plan', () => {
  const header = { periodStart: '2027-02-15', periodEnd: '2027-12-31' };
  const rows = [
    activity('early', { start: '2027-01-10', end: '2027-03-01' }),
    activity('base', { start: '2027-03-01' }),
    activity('summer', { start: '2027-06-20', end: '2027-07-05' }),
    activity('someday'),
    activity('off', { start: '2027-04-01', status: 'cancelled' }),
  ];
  const year = planYear(buildPlan(rows, { header }), { from: '2027-05-01', to: '2027-07-10' });

  test('puts activities into the quarter in which they begin, and into those in which they go on', () => {
    const found = year.quarters.map(({ quarter, starting, running }) => [
      quarter,
      ids(starting),
      ids(running),
    ]);
    expect(found).toEqual([
      ['2027-Q1', [id('early'), id('base')], []],
      ['2027-Q2', [id('summer')], [id('base')]],
      ['2027-Q3', [], [id('base'), id('summer')]],
      ['2027-Q4', [], [id('base')]],
    ]);
    expect(ids(year.undated)).toEqual([id('someday')]);
  });

  test('begins and ends with the plan, and tells what is over, exact and coarse', () => {
    expect(year.quarters.map(({ from, to, state }) => [from, to, state])).toEqual([
      ['2027-02-15', '2027-03-31', 'over'],
      ['2027-04-01', '2027-06-30', 'detailed'],
      ['2027-07-01', '2027-09-30', 'detailed'],
      ['2027-10-01', '2027-12-31', 'coarse'],
    ]);
    const past = planYear(buildPlan(rows, { header }), null);
    expect(new Set(past.quarters.map(({ state }) => state))).toEqual(new Set(['over']));
  });

  test('has no quarters while the plan has no period', () => {
    const none = planYear(
      buildPlan(rows, { header: { periodStart: '2028-01-01', periodEnd: '2027-01-01' } }),
      null,
    );
    expect(none.quarters).toEqual([]);
    expect(none.undated).toHaveLength(4);
  });
});

describe('the board of a quarter', () => {
  const quarter = { quarter: '2027-Q2', from: '2027-04-01', to: '2027-06-30' };
  const experiment = (name: string, fields: TestRow['fields'] = {}): TestRow => ({
    ...activity(name, fields),
    collection: 'experiments',
  });
  const board = quarterBoard(
    buildPlan([
      activity('june', { start: '2027-06-20', end: '2027-07-05' }),
      activity('may', { start: '2027-05-10' }),
      activity('base', { start: '2027-01-01' }),
      activity('baseDone', { start: '2027-01-01', status: 'done' }),
      activity('over', { start: '2027-01-01', end: '2027-03-31' }),
      activity('summer', { start: '2027-07-01' }),
      activity('someday'),
      activity('off', { start: '2027-05-01', status: 'cancelled' }),
      experiment('test', { start: '2027-05-02' }),
      experiment('dropped', { start: '2027-05-02', status: 'stopped' }),
      experiment('hunch'),
      experiment('known', { status: 'done' }),
    ]),
    quarter,
    { from: '2027-05-20', to: '2027-05-31' },
  );

  test('shows activities and experiments once, in the month in which they begin, or the first if they go on', () => {
    const cards = board.columns.map((column) => [
      column.month,
      column.cards.map((card) => [card.row.id, card.goesOn]),
    ]);
    expect(cards).toEqual([
      ['2027-04', [[id('base'), true]]],
      [
        '2027-05',
        [
          [id('test'), false],
          [id('may'), false],
        ],
      ],
      ['2027-06', [[id('june'), false]]],
    ]);
    expect(ids(board.undated)).toEqual([id('someday'), id('hunch')]);
  });

  test('tells which months are over, exact and coarse', () => {
    expect(board.columns.map(({ state }) => state)).toEqual(['over', 'detailed', 'coarse']);
  });

  test('is as short as the quarter in a plan that ends within it', () => {
    const short = quarterBoard(buildPlan(), { ...quarter, to: '2027-05-15' }, null);
    expect(short).toEqual({
      columns: ['2027-04', '2027-05'].map((month) => ({ month, state: 'over', cards: [] })),
      undated: [],
    });
  });
});

test('year and quarter leave out what belongs to scenarios that were not chosen', () => {
  const header = { periodStart: '2027-04-01', periodEnd: '2027-06-30' };
  const within = (type: string) => ({ scenarios: [{ id: type, order: 'V', value: type }] });
  const rows = [
    activity('cheap', { start: '2027-04-02', ...within('optimistic') }),
    activity('dear', { start: '2027-04-03', ...within('pessimistic') }),
    activity('dearSomeday', within('pessimistic')),
    activity('any', { start: '2027-04-04' }),
  ];
  const scenario = (type: string, chosen: boolean): TestRow => ({
    id: id(type),
    collection: 'scenarios',
    fields: { type, chosen },
  });
  const shown = (...more: readonly TestRow[]) => {
    const sections = [{ key: 'scenarios', blocks: [{ key: 'scenarios', type: 'scenarios' } as const] }];
    const plan = buildPlan([...rows, ...more], { header, structure: { ...structure, sections } });
    const { quarters, undated } = planYear(plan, null);
    const board = quarters.flatMap((quarter) => quarterBoard(plan, quarter, null));
    const cards = board.flatMap(({ columns }) => columns.flatMap((column) => column.cards));
    const year = ids([...quarters.flatMap(({ starting }) => starting), ...undated]);
    expect(ids([...cards.map(({ row }) => row), ...board.flatMap((one) => one.undated)])).toEqual(year);
    return year;
  };
  const all = [id('cheap'), id('dear'), id('any'), id('dearSomeday')];
  expect(shown(scenario('optimistic', false))).toEqual(all);
  expect(shown(scenario('optimistic', true))).toEqual([id('cheap'), id('any')]);
  expect(shown(scenario('optimistic', true), scenario('pessimistic', true))).toEqual(all);
});

test('SOSTAC reads sections by their letter, each letter in its place, and what has none at the end', () => {
  const parts = sostacOrder(buildPlan([], { structure }));
  expect(parts.map(({ step, sections }) => [step, sections.map(({ section }) => section.key)])).toEqual([
    ['situation', []],
    ['objectives', ['goals']],
    ['strategy', ['strategy']],
    ['tactics', []],
    ['action', []],
    ['control', []],
    [null, ['summary', 'approval']],
  ]);
});
