import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import { seriesEntry } from '../../fields/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { sortMilestones } from './milestone-facts.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const managed = { ...structure, sections: [{ key: 'way', blocks: [{ key: 'way', type: 'milestones' }] }] };
const milestone = (fields: Fields, name = 'milestone'): TestRow => ({
  id: id(name),
  collection: 'milestones',
  fields,
});
const planWith = (rows: readonly TestRow[]) => buildPlan(rows, { structure: managed });
const computedOf = (rows: readonly TestRow[]) => evaluate(planWith(rows), { today }).computed;

const unknown = { costIndex: null, scheduleIndex: null, atCompletion: null };

describe('computed values', () => {
  test.each<[fields: Fields, slip: number | null, standing: string]>([
    [{ date: '2027-04-01' }, null, 'planned'],
    [{ date: '2027-04-01', progress: '0.2', forecastDate: '2027-04-01' }, 0, 'onTrack'],
    [{ date: '2027-04-01', forecastDate: '2027-04-08' }, 7, 'atRisk'],
    [{ date: '2027-03-09' }, null, 'late'],
    [{ date: '2027-03-09', doneOn: '2027-03-05', forecastDate: '2027-03-20' }, -4, 'done'],
    [{ date: '2027-03-09', status: 'onTrack' }, null, 'onTrack'],
  ])('of %j: %s days, %s', (fields, slip, standing) => {
    expect(computedOf([milestone(fields)]).get(id('milestone'))).toEqual({ slip, standing });
  });

  test('F35 weighs what was reached as a whole; F36 counts what was due', () => {
    const rows = [
      milestone({ date: '2027-03-05', doneOn: '2027-03-05', weight: '2' }, 'a'),
      milestone({ date: '2027-03-08', doneOn: '2027-03-09' }, 'b'),
      milestone({ date: '2027-03-10', progress: '0.4', weight: '1' }, 'c'),
      milestone({ date: '2027-05-10' }, 'd'),
    ];
    expect(computedOf(rows).get('block:way')).toMatchObject({
      planProgress: '0.68',
      hitRate: '0.3333333333333333333333333333333333',
    });
    expect(computedOf([]).get('block:way')).toEqual({ planProgress: null, hitRate: null, ...unknown });
  });

  test('F23 sets what is done beside what the budget planned and cost', () => {
    // The vector of the domain in thousands: PV 50, EV 40, AC 45, BAC 100.
    const line = {
      collection: 'budgetLines',
      fields: {
        plan: [seriesEntry('2027-03', '5000000'), seriesEntry('2027-04', '5000000')],
        actual: [seriesEntry('2027-03', '4500000')],
      },
    };
    const budget = { key: 'money', blocks: [{ key: 'budget', type: 'budget' }] };
    const whole = { ...managed, sections: [...managed.sections, budget] };
    const valuesOf = (rows: readonly TestRow[]) =>
      evaluate(buildPlan(rows, { structure: whole }), { today }).computed.get('block:way');
    const values = valuesOf([line, milestone({ date: '2027-05-10', progress: '0.4' })]);
    expect(values).toMatchObject({
      costIndex: expect.stringMatching(/^0\.8888/),
      scheduleIndex: '0.8',
      atCompletion: '11250000',
    });
    expect(valuesOf([line])).toMatchObject(unknown);
    expect(valuesOf([milestone({ progress: '0.4' })])).toMatchObject(unknown);
  });

  test('stand in the order of their days', () => {
    const rows = [{}, { date: '2027-05-01' }, { date: '2027-04-01' }].map((fields) => ({ fields }));
    expect(sortMilestones(rows)).toEqual([rows[2], rows[1], rows[0]]);
  });
});

describe('MS-NONE', () => {
  test.each<[when: string, rows: readonly TestRow[], found: number]>([
    ['none', [], 1],
    ['one without a day', [milestone({ title: 'Launch' })], 1],
    ['one that is past', [milestone({ date: '2027-03-09' })], 1],
    ['one within the window', [milestone({ date: '2027-05-31' })], 0],
  ])('%s', (_when, rows, found) => {
    expect(findingsOf('MS-NONE', planWith(rows))).toHaveLength(found);
  });

  test('the milestone that the fix adds settles it', () => {
    const plan = planWith([]);
    const [finding] = findingsOf('MS-NONE', plan);
    const after = finding && applyFix(plan, finding);
    expect(after && findingsOf('MS-NONE', after)).toEqual([]);
  });
});

describe('MS-STALE', () => {
  const on = (day: string, fields: Fields) =>
    findingsOf('MS-STALE', planWith([milestone({ date: '2027-05-01', ...fields })]), { today: day });
  test.each<[when: string, day: string, fields: Fields, found: number]>([
    ['the plan has just begun', '2027-03-10', {}, 0],
    ['nobody has looked since it began', '2027-04-01', {}, 1],
    ['somebody looked', '2027-04-01', { reviewedOn: '2027-03-10' }, 0],
    ['somebody looked a month ago', '2027-04-10', { reviewedOn: '2027-03-10' }, 1],
    ['it is reached', '2027-04-10', { doneOn: '2027-03-20' }, 0],
  ])('%s', (_when, day, fields, found) => {
    const findings = on(day, fields);
    expect(findings).toHaveLength(found);
    expect(findings.every(({ target, fix }) => target.field === 'reviewedOn' && fix.kind === 'goto')).toBe(
      true,
    );
  });

  test('what lies far ahead is left alone', () => {
    const plan = buildPlan([milestone({ date: '2027-12-01' })], {
      structure: managed,
      header: { periodEnd: '2027-12-31' },
    });
    expect(findingsOf('MS-STALE', plan, { today: '2027-04-10' })).toEqual([]);
  });
});
