import { describe, expect, test } from 'vitest';
import { detailWindow, evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { activity, base, withActivities, year } from '../../testing/activities-plan.ts';
import { buildPlan, type TestRow } from '../../testing/build-plan.ts';
import { today } from '../../testing/judge-plan.ts';

describe('what follows from an activity', () => {
  const valuesOf = (row: TestRow, header: Readonly<Record<string, FieldValue>> = {}, day = today) => {
    const plan = buildPlan([...base, row], { structure: withActivities, header });
    const { computed } = evaluate(plan, { today: day });
    return { row: computed.get(row.id ?? ''), block: computed.get('block:activities') };
  };

  test.each<[when: string, changes: Readonly<Record<string, FieldValue | undefined>>, expected: object]>([
    ['all is filled', {}, { isDetailed: 'detailed', inWindow: 'inside', daysLeft: 31 }],
    ['it has no owner', { owner: undefined }, { isDetailed: 'coarse', detailParts: { owner: false } }],
    ['a campaign has no end', { end: undefined }, { isDetailed: 'coarse', daysLeft: null }],
    ['the base has no end', { layer: 'base', end: undefined }, { isDetailed: 'detailed', daysLeft: null }],
    ['it is over', { end: '2027-03-16', status: 'done' }, { inWindow: 'outside', daysLeft: null }],
    [
      'its last day has passed',
      { start: '2027-03-01', end: '2027-03-05' },
      { inWindow: 'outside', daysLeft: -5 },
    ],
  ])('when %s', (_when, changes, expected) => {
    expect(valuesOf(activity(changes)).row).toMatchObject(expected);
  });

  test('the window reaches ninety days from today, and not beyond the plan', () => {
    expect(valuesOf(activity(), year).block).toMatchObject({
      windowFrom: '2027-03-10',
      windowTo: '2027-06-07',
      activityCount: 1,
      activityBudget: '0',
    });
    expect(valuesOf(activity()).block).toMatchObject({ windowTo: '2027-05-31' });
  });

  test('the window of a plan that has yet to begin starts with it; a plan that is over has none', () => {
    expect(valuesOf(activity(), year, '2026-11-01').block).toMatchObject({ windowFrom: '2027-01-01' });
    expect(valuesOf(activity(), year, '2028-01-01').block).toMatchObject({
      windowFrom: null,
      windowTo: null,
    });
  });

  test('a plan says itself how many days the window has, whatever agency or template do', () => {
    const own = { ...year, detailWindowDays: '60' };
    expect(valuesOf(activity(), own).block).toMatchObject({ windowTo: '2027-05-08' });
    const plan = buildPlan([activity()], { structure: withActivities, header: own });
    const quarters = { ...plan.structure.settings, detailWindow: 'quarter' as const };
    const counted = { ...plan, structure: { ...plan.structure, settings: quarters } };
    expect(detailWindow(counted, { today })?.to).toBe('2027-05-08');
  });

  test('the agency says how many days the window has', () => {
    const plan = buildPlan([activity()], { structure: withActivities, header: year });
    const settings = {
      detailWindow: null,
      detailWindowDays: 30,
      experimentShareMin: '0.2',
      deviationPct: '0.1',
      gapPct: '0.1',
      maxTopPriorityGoals: 3,
      paidShareMax: '0.9',
      maxTrafficTimes: 3,
    };
    const { computed } = evaluate(plan, { today, settings });
    expect(computed.get('block:activities')).toMatchObject({ windowTo: '2027-04-08' });
  });

  test.each<
    [
      template: 'days' | 'quarter' | undefined,
      agency: 'days' | 'quarter' | null,
      days: number | null,
      to: string,
    ]
  >([
    [undefined, null, null, '2027-06-07'],
    ['quarter', null, null, '2027-06-30'],
    ['quarter', null, 30, '2027-04-08'],
    ['quarter', 'days', null, '2027-06-07'],
    ['quarter', 'days', 60, '2027-05-08'],
    ['days', 'quarter', null, '2027-06-30'],
    [undefined, 'quarter', 30, '2027-06-30'],
  ])('a template counts %s, an agency %s and %s days: it reaches to %s', (template, agency, days, to) => {
    const counted = template === undefined ? {} : { detailWindow: template };
    const plan = buildPlan([activity()], { structure: withActivities, header: year, settings: counted });
    const settings = {
      detailWindow: agency,
      detailWindowDays: days,
      experimentShareMin: '0.2',
      deviationPct: '0.1',
      gapPct: '0.1',
      maxTopPriorityGoals: 3,
      paidShareMax: '0.9',
      maxTrafficTimes: 3,
    };
    expect(evaluate(plan, { today, settings }).computed.get('block:activities')).toMatchObject({
      windowTo: to,
    });
    expect(detailWindow(plan, { today, settings })).toMatchObject({ from: today, to });
  });
});
