import { describe, expect, test } from 'vitest';
import type { BriefingFacts } from '../../evaluate/plan-context.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { activity, base, withActivities } from '../../testing/activities-plan.ts';
import { buildPlan, id } from '../../testing/build-plan.ts';
import { findingsOf } from '../../testing/judge-plan.ts';

const found = (
  code: string,
  fields: Readonly<Record<string, FieldValue>>,
  written?: readonly BriefingFacts[],
) =>
  findingsOf(code, buildPlan([...base, activity(fields)], { structure: withActivities }), {
    briefings: written === undefined ? {} : { [id('activity')]: written },
  });
const document = (kind: BriefingFacts['kind'], given: Partial<BriefingFacts> = {}): BriefingFacts => ({
  kind,
  accepted: false,
  missing: [],
  ...given,
});
const freelancer = { executorType: 'freelancer' };
const agency = { executorType: 'agency' };

describe('what is written for whoever carries out an activity', () => {
  test('is judged only by whoever knows what is', () => {
    const plan = buildPlan([...base, activity(freelancer)], { structure: withActivities });
    expect(findingsOf('EXEC-FREELANCE', plan)).toEqual([]);
  });

  test('EXEC-FREELANCE asks for an execution plan, and that it was accepted', () => {
    expect(found('EXEC-FREELANCE', freelancer)).toMatchObject([
      { severity: 'error', params: { variant: 'missing', position: 1 }, fix: { kind: 'goto' } },
    ]);
    expect(found('EXEC-FREELANCE', freelancer, [document('executionPlan')])).toMatchObject([
      { params: { variant: 'notAccepted' } },
    ]);
    expect(found('EXEC-FREELANCE', freelancer, [document('executionPlan', { accepted: true })])).toEqual([]);
  });

  test('EXEC-AGENCY asks for a briefing, not for another document', () => {
    expect(found('EXEC-AGENCY', agency, [document('executionPlan')])).toHaveLength(1);
    expect(found('EXEC-AGENCY', agency, [document('briefing')])).toEqual([]);
    expect(found('EXEC-AGENCY', freelancer)).toEqual([]);
  });

  test('neither asks before an activity is near, nor once it is over', () => {
    expect(found('EXEC-AGENCY', { ...agency, start: '2027-09-01', end: '2027-10-01' })).toEqual([]);
    expect(
      found('EXEC-AGENCY', { ...agency, start: '2027-09-01', end: '2027-10-01', status: 'running' }),
    ).toHaveLength(1);
    expect(found('EXEC-AGENCY', { ...agency, status: 'done' })).toEqual([]);
  });

  test('EXEC-BRIEFGAP counts the parts that a briefing lacks', () => {
    const gaps = document('briefing', { missing: ['objective', 'budget'] });
    expect(found('EXEC-BRIEFGAP', agency, [gaps])).toMatchObject([{ params: { count: 2 } }]);
    expect(found('EXEC-BRIEFGAP', agency, [document('briefing')])).toEqual([]);
    expect(found('EXEC-BRIEFGAP', agency)).toEqual([]);
  });
});
