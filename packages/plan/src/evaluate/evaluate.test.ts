import { describe, expect, test } from 'vitest';
import { allChecks, blockTypes, collectionsOf, promptRowId } from '../blocks/face.ts';
import { sectionItemId } from '../document/face.ts';
import { activity, base as activityBase } from '../testing/activities-plan.ts';
import { withView } from '../testing/arbitrary-plan.ts';
import { buildPlan, documentId, id, prose, references, type TestRow } from '../testing/build-plan.ts';
import { figuresStructure } from '../testing/figures-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, people, soundGoal, today } from '../testing/judge-plan.ts';
import { evaluate } from './evaluate.ts';

const hide = (key: string): TestRow => ({
  id: sectionItemId(documentId, key),
  collection: 'sections',
  order: 'V',
  fields: { hidden: true },
});

describe('computed values of goals', () => {
  const valuesOf = (rows: readonly TestRow[], smartA: 'accepted' | 'achievable' = 'accepted') =>
    evaluate(buildPlan([...people, businessGoal, ...rows], { settings: { smartA } }), { today }).computed.get(
      id('goal'),
    );

  test('a sound goal is SMART', () => {
    expect(valuesOf([goal()])).toEqual({
      smart: { S: true, M: true, A: true, R: true, T: true },
      smartScore: 5,
      change: '2.333333333333333333333333333333333',
      horizon: 'short',
      attainment: null,
    });
  });

  test.each<[what: string, changes: Parameters<typeof goal>[0], score: number]>([
    ['F26: four of five', { dueDate: undefined }, 4],
    ['an audience in place of a department', { department: undefined, funnelStage: 'loyal' }, 5],
    ['no segment', { department: undefined }, 4],
    [
      'an unknown baseline is not measurable yet',
      { baseline: undefined, baselineUnknown: true, baselineBy: '2027-04-01' },
      4,
    ],
    ['accepted by someone who left', { acceptedBy: id('bo') }, 4],
    ['accepted without a date', { acceptedOn: undefined }, 4],
    ['judged unreal', { realismOk: 'no' }, 4],
    ['a business goal that is gone', { businessGoal: { id: id('nowhere') } }, 4],
    ['an empty goal', Object.fromEntries(Object.keys(soundGoal).map((field) => [field, undefined])), 0],
  ])('%s', (_what, changes, score) => {
    expect(valuesOf([goal(changes)])?.smartScore).toBe(score);
  });

  test('where A asks for achievable, acceptance does not count and realism does', () => {
    expect(valuesOf([goal({ acceptedBy: undefined })], 'achievable')?.smartScore).toBe(5);
    expect(valuesOf([goal({ realismOk: undefined })], 'achievable')?.smartScore).toBe(4);
  });

  test('values that do not exist are null, and a horizon set by hand stands', () => {
    expect(valuesOf([goal({ baseline: '0', horizon: 'long' })])).toMatchObject({
      change: null,
      horizon: 'long',
    });
    expect(valuesOf([goal({ dueDate: undefined })])).toMatchObject({ horizon: null });
  });

  test('a block counts the rows it shows', () => {
    const { computed } = evaluate(
      buildPlan([businessGoal, goal(), goal({ funnelStage: 'loyal' }, 'b')], { structure: withView }),
      { today },
    );
    expect(computed.get('block:goals')).toEqual({ goalCount: 2, businessGoalCount: 1 });
    expect(computed.get('block:loyal')).toEqual({ goalCount: 1, businessGoalCount: 1 });
  });
});

describe('completeness (F42)', () => {
  const requiredOfGoal = 8;

  test('a new plan is empty: two lists without a row, one required prompt, a list of lines', () => {
    const { sections, completeness } = evaluate(buildPlan(), { today });
    expect(completeness).toEqual({ filled: 0, required: 4 });
    expect(sections.map(({ key, state, filled, required }) => [key, state, filled, required])).toEqual([
      ['goals', 'empty', 0, 2],
      ['strategy', 'empty', 0, 2],
      ['summary', 'empty', 0, 0],
      ['approval', 'empty', 0, 0],
    ]);
  });

  test('rows count with their required fields', () => {
    const { sections } = evaluate(buildPlan([...people, businessGoal, goal()]), { today });
    const required = 2 + 1 + requiredOfGoal;
    expect(sections[0]).toEqual({
      key: 'goals',
      state: 'filled',
      filled: required,
      required,
      blocks: [{ key: 'goals', state: 'filled', filled: required, required }],
    });
  });

  test.each<[what: string, changes: Parameters<typeof goal>[0], missing: number]>([
    ['an owner who left', { owner: id('bo') }, 1],
    ['a business goal that is gone', { businessGoal: { id: id('nowhere') } }, 1],
    ['no baseline and no day of it', { baseline: undefined, baselineDate: undefined }, 2],
    [
      'a baseline promised for a day',
      { baseline: undefined, baselineDate: undefined, baselineUnknown: true, baselineBy: '2027-04-01' },
      0,
    ],
    [
      'a baseline promised for no day',
      { baseline: undefined, baselineDate: undefined, baselineUnknown: true },
      2,
    ],
  ])('%s', (_what, changes, missing) => {
    const { completeness: whole } = evaluate(buildPlan([...people, businessGoal, goal()]), { today });
    const { completeness, sections } = evaluate(buildPlan([...people, businessGoal, goal(changes)]), {
      today,
    });
    expect(whole.filled - completeness.filled).toBe(missing);
    expect(sections[0]?.state).toBe(missing === 0 ? 'filled' : 'partly');
  });

  test('prompts count when the template requires them; others still make a block more than empty', () => {
    const answered = (block: string, prompt: string): TestRow => ({
      id: promptRowId(documentId, block, prompt),
      collection: 'answers',
      block,
      fields: { answer: prose('Yes') },
    });
    const { sections } = evaluate(buildPlan([answered('route', 'means'), answered('note', 'note')]), {
      today,
    });
    expect(sections.map(({ state, filled, required }) => [state, filled, required])).toEqual([
      ['empty', 0, 2],
      ['partly', 0, 2],
      ['filled', 0, 0],
      ['empty', 0, 0],
    ]);
  });

  test('a row shown by two blocks counts once for the document, and hidden sections do not count', () => {
    const rows = [...people, businessGoal, goal({ funnelStage: 'loyal' })];
    const one = evaluate(buildPlan(rows), { today }).completeness;
    const two = evaluate(buildPlan(rows, { structure: withView }), { today });
    expect(two.completeness).toEqual(one);
    expect(two.sections[2]?.blocks[1]).toMatchObject({ key: 'loyal', state: 'filled' });
    expect(evaluate(buildPlan([...rows, hide('goals')]), { today }).completeness).toEqual({
      filled: 0,
      required: 2,
    });
  });
});

describe('checks', () => {
  test('run only for blocks that are shown', () => {
    expect(evaluate(buildPlan([hide('goals')]), { today }).findings).toEqual([]);
  });

  test('a template sets severities and switches checks off', () => {
    const codes = (checks: Record<string, 'error' | 'warning' | 'hint' | 'off'>) =>
      evaluate(
        buildPlan([businessGoal, goal({ metric: undefined, owner: undefined })], { settings: { checks } }),
        {
          today,
        },
      ).findings.map(({ code, severity }) => `${code} ${severity}`);
    expect(codes({})).toContain('GOAL-NOKPI error');
    expect(codes({ 'GOAL-NOKPI': 'hint' })).toContain('GOAL-NOKPI hint');
    expect(codes({ 'GOAL-NOKPI': 'off' }).filter((line) => line.startsWith('GOAL-NOKPI'))).toEqual([]);
  });

  test('findings stand most severe first, each with an id of its own', () => {
    const { findings } = evaluate(
      buildPlan([goal({ metric: undefined, department: undefined, title: 'More' }), goal({}, 'b')]),
      {
        today,
        approvers: [],
      },
    );
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
  });

  test('a block tells a code once, and every finding keeps to what its check declares', () => {
    for (const { checks } of blockTypes) {
      const codes = checks.map((check) => check.code);
      expect(codes).toEqual([...new Set(codes)]);
    }
    const byCode = Map.groupBy(allChecks, (check) => check.code);
    for (const [first, ...others] of byCode.values()) {
      for (const other of others) {
        expect(other.severity).toBe(first?.severity);
      }
    }
    const empty = Array.from(
      { length: 5 },
      (_, index): TestRow => ({ id: id(`e${index}`), collection: 'goals', fields: { priority: '1' } }),
    );
    for (const rows of [[], empty, [goal({ dueDate: '2040-01-01', target: '12' })]]) {
      const { findings } = evaluate(buildPlan(rows), {
        today,
        approvers: [],
        approved: { version: 1, header: '', sections: {} },
      });
      for (const { code, params, fix } of findings) {
        const checks = byCode.get(code) ?? [];
        expect(checks.flatMap((check) => check.fixes)).toContain(fix.key);
        expect(
          checks.some(({ variants }) => variants?.includes(String(params.variant)) ?? !('variant' in params)),
        ).toBe(true);
      }
    }
  });
});

describe('REF-REMOVED', () => {
  const structureWithStages = {
    ...figuresStructure,
    sections: [...figuresStructure.sections, { key: 'route', blocks: [{ key: 'funnel', type: 'funnel' }] }],
  };
  const stage: TestRow = { id: id('stage'), collection: 'funnelStages', fields: { name: 'Visit' } };
  const planWith = (rows: readonly TestRow[]) => buildPlan(rows, { structure: structureWithStages });

  test('a field whose target was removed is found, and clearing it ends that', () => {
    const posters = activity({ stage: { id: id('stage') } });
    const sound = planWith([...activityBase, stage, posters]);
    expect(findingsOf('REF-REMOVED', sound)).toEqual([]);
    const plan = planWith([...activityBase, { ...stage, removed: true }, posters]);
    const [finding, ...others] = findingsOf('REF-REMOVED', plan);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      target: { block: 'activities', item: id('activity'), field: 'stage' },
      params: { variant: 'named', title: 'Spring boxes by post' },
    });
    const after = finding && applyFix(plan, finding);
    expect(after?.items.get(id('activity'))?.fields.stage).toBeUndefined();
  });

  test('of a list only what is gone is taken out', () => {
    const second: TestRow = {
      id: id('second'),
      collection: 'kpis',
      fields: { name: 'Visits' },
      removed: true,
    };
    const rows = [...activityBase, second, activity({ kpis: references(id('kpi'), id('second')) })];
    const plan = planWith(rows);
    const [finding] = findingsOf('REF-REMOVED', plan);
    const after = finding && applyFix(plan, finding);
    expect(after?.items.get(id('activity'))?.fields.kpis).toMatchObject([{ id: id('kpi') }]);
  });

  test('is silent where a check of the block says what is wrong with the field', () => {
    const plan = planWith([...activityBase, activity({ goal: { id: id('nowhere') } })]);
    expect(findingsOf('ACT-NOGOAL', plan)).toHaveLength(1);
    expect(findingsOf('REF-REMOVED', plan)).toEqual([]);
  });
});

describe('definitions', () => {
  test('collections have one name each, fields that exist name rows and stand in for others', () => {
    const collections = blockTypes.flatMap((type) => type.collections);
    expect(new Set(collections.map(({ key }) => key)).size).toBe(collections.length);
    for (const { titleField, fields, standIns = {} } of collections) {
      const named = [...(titleField === undefined ? [] : [titleField]), ...Object.entries(standIns).flat(2)];
      expect(named.filter((field) => fields[field] === undefined)).toEqual([]);
    }
  });

  test('a guided text has lines only where the template asks for them', () => {
    const keys = (settings: object) =>
      collectionsOf({ key: 'text', type: 'guidedText', settings }).map((collection) => collection.key);
    expect(keys({ prompts: [{ key: 'a' }] })).toEqual(['answers', 'textBasis']);
    expect(keys({ strategicLines: true })).toEqual(['strategicLines', 'textBasis']);
    expect(collectionsOf({ key: 'x', type: 'unknown' })).toEqual([]);
  });
});
