import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '../../document/face.ts';
import { sectionItemId } from '../../document/face.ts';
import type { PlanContext } from '../../evaluate/face.ts';
import { freeze } from '../../freeze/face.ts';
import { buildPlan, documentId, id, type TestRow } from '../../testing/build-plan.ts';
import { businessGoal, findingsOf, goal, people } from '../../testing/judge-plan.ts';

const target = { section: 'approval', block: 'approval' };

describe('GOV-NOAPPROVER', () => {
  test.each([
    ['required', 'error'],
    ['optional', 'hint'],
  ] as const)('fires where approval is %s, as %s', (approval, severity) => {
    const plan = buildPlan([], { settings: { approval } });
    expect(findingsOf('GOV-NOAPPROVER', plan, { approvers: [] })).toEqual([
      {
        id: 'GOV-NOAPPROVER:approval',
        code: 'GOV-NOAPPROVER',
        severity,
        target,
        params: {},
        fix: { kind: 'goto', key: 'inviteApprover', target },
      },
    ]);
  });

  test('follows the severity that the template sets', () => {
    const plan = buildPlan([], {
      settings: { approval: 'optional', checks: { 'GOV-NOAPPROVER': 'warning' } },
    });
    expect(findingsOf('GOV-NOAPPROVER', plan, { approvers: [] })[0]?.severity).toBe('warning');
  });

  test('is silent with an approver, and where nobody says who can approve', () => {
    const plan = buildPlan([], { settings: { approval: 'required' } });
    expect(findingsOf('GOV-NOAPPROVER', plan, { approvers: [{ userId: 'u' }] })).toEqual([]);
    expect(findingsOf('GOV-NOAPPROVER', plan)).toEqual([]);
  });
});

describe('GOV-CHANGED', () => {
  const rows: readonly TestRow[] = [...people, businessGoal, goal()];
  const approvedOf = (plan: PlanDocument): NonNullable<PlanContext['approved']> => {
    const { sections, header } = freeze(plan);
    return { version: 3, sections, header };
  };
  const approved = approvedOf(buildPlan(rows));
  const section = (key: string, fields: TestRow['fields']): TestRow => ({
    id: sectionItemId(documentId, key),
    collection: 'sections',
    order: 'V2',
    fields: fields ?? {},
  });

  test.each<[what: string, plan: PlanDocument, finds: string[]]>([
    [
      'a rewritten goal',
      buildPlan([...people, businessGoal, goal({ title: 'Win 50' })]),
      ['GOV-CHANGED:goals:changed'],
    ],
    ['another title', buildPlan(rows, { header: { title: 'Summer plan' } }), ['GOV-CHANGED:header']],
    [
      'a section no longer shown',
      buildPlan([...rows, section('summary', { hidden: true })]),
      ['GOV-CHANGED:header', 'GOV-CHANGED:summary:gone'],
    ],
  ])('tells of %s', (_what, plan, finds) => {
    const findings = findingsOf('GOV-CHANGED', plan, { approved });
    expect(findings.map((finding) => finding.id)).toEqual(finds);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        severity: 'hint',
        params: { version: 3 },
        fix: { kind: 'goto', target },
      });
    }
  });

  test('tells of a section that was not shown then', () => {
    const before = approvedOf(buildPlan([...rows, section('summary', { hidden: true })]));
    expect(
      findingsOf('GOV-CHANGED', buildPlan(rows), { approved: before }).map((finding) => finding.id),
    ).toEqual(['GOV-CHANGED:header', 'GOV-CHANGED:summary:added']);
  });

  test('is silent while nothing that the client reads differs', () => {
    expect(findingsOf('GOV-CHANGED', buildPlan(rows), { approved })).toEqual([]);
    const inside = {
      id: id('inner'),
      collection: 'goals',
      fields: { title: 'Margin', internal: true as const },
    };
    expect(findingsOf('GOV-CHANGED', buildPlan([...rows, inside]), { approved })).toEqual([]);
    expect(findingsOf('GOV-CHANGED', buildPlan([]))).toEqual([]);
  });
});
