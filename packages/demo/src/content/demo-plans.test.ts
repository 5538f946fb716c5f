import { collectionDefinition, fieldDefinition, isSystemCollection, readFunnel } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { evaluate } from '@kader/plan/evaluate';
import { fieldTypes, figuresOf, isEntries } from '@kader/plan/fields';
import { calculateSum } from '@kader/plan/formulas';
import { describe, expect, test } from 'vitest';
import { demoPlanKeys } from '../demo-plan-id.ts';
import { createSeedClock } from '../seed/seed-clock.ts';
import { dayOf } from '../seed/story-days.ts';
import { findingsOf, metrics, playStory } from '../testing/play-story.ts';
import { demoPlans } from './demo-plans.ts';
import type { GoalContent, PlanStory } from './plan-story.ts';

/** Days on which months, quarters, half-years and weeks turn, and an ordinary one. */
const days = [
  '2026-11-22',
  '2026-12-31',
  '2027-01-01',
  '2027-02-28',
  '2027-03-01',
  '2027-06-30',
  '2027-07-01',
  '2028-02-29',
];

const finding = (code: string, variant?: string) => (variant === undefined ? code : `${code} ${variant}`);

/** What the checks are meant to find, so that the panel has something to show where a plan is being worked on. */
const intended: Readonly<Record<PlanStory['key'], readonly string[]>> = {
  'korenaar-spring': [
    'warning GOAL-NOTACCEPTED',
    'warning BUD-VARIANCE over',
    'warning KPI-MISSING',
    'warning KPI-NOCAUSE',
    'warning KPI-GAP revenue',
    'hint GOAL-HORIZON short',
    'hint GOAL-HORIZON long',
  ],
  'korenaar-lunch': ['hint GOV-CHANGED changed', 'hint GOV-CHANGED changed'],
  'sad-season': [],
  'zegar-subscription': ['warning GOAL-NOTACCEPTED', 'hint GOAL-HORIZON short', 'hint GOAL-HORIZON long'],
  'zegar-new': [
    'error GOAL-NONE',
    'error FUP-NOMEETING',
    'warning POS-NOUSP usp',
    'warning FUN-NOACT',
    'warning FUN-NOACT',
    'warning FUN-NOACT',
    'warning FUN-NOKPI',
    'warning FUN-NOKPI',
    'warning FUN-NOKPI',
    'warning FUN-NOKPI',
    'warning LOYALTY-EMPTY activity',
    'warning BASE-EMPTY',
    'warning EXP-NONE',
    'warning KPI-NOFIN',
    'warning FUP-NOREPORT report',
    'warning FUP-NOREPORT criteria',
    'warning FUP-NORULE',
    'hint STRAT-QUESTIONS',
  ],
  'klaralven-chairs': [],
  'korenaar-year': [
    'warning GOAL-PARENTDIFF untaken',
    'warning SCOPE-OPEN',
    'warning BUD-VARIANCE under',
    'warning KPI-NOCAUSE',
    'warning KPI-GAP revenue',
  ],
  'zegar-managed': [
    'warning GOAL-PARENTDIFF different',
    'warning GOAL-PARENTDIFF untaken',
    'warning SCN-CHOSEN none',
    'hint ACT-OVERDETAIL',
  ],
  'sad-race': [
    'warning BUD-VARIANCE over',
    'warning KPI-NOCAUSE',
    'warning KPI-GAP leads',
    'hint GOAL-HORIZON short',
    'hint ACT-OVERDETAIL',
    'hint CAMP-NOAFTER',
  ],
  'klaralven-vision': [
    'warning SCOPE-OPEN',
    'warning KPI-NOTARGET',
    'warning KPI-MISSING',
    'hint EXP-LONG weeks',
    'hint EXP-LONG weeks',
    'hint EXP-LONG weeks',
    'hint EXP-LONG weeks',
  ],
};

/** The plans that show everything the four-step template holds. */
const wholePlans = ['korenaar-spring', 'sad-season', 'zegar-subscription', 'klaralven-chairs'] as const;

function storyOf(key: PlanStory['key']): PlanStory {
  const story = demoPlans.find((candidate) => candidate.key === key);
  if (story === undefined) {
    throw new Error(`There is no story ${key}.`);
  }
  return story;
}

function goalsOf(story: PlanStory): readonly GoalContent[] {
  return story.steps.flatMap((step) =>
    'edits' in step
      ? step.edits.flatMap((edit) => ('add' in edit && edit.add === 'goals' ? [edit.fields] : []))
      : [],
  );
}

test('there is a story for every plan', () => {
  expect(demoPlans.map(({ key }) => key).toSorted()).toEqual([...demoPlanKeys].toSorted());
});

describe.each(demoPlans.map((story) => ({ name: story.key, story })))('$name', ({ story }) => {
  test.each(days)('is accepted and judged as intended when seen from %s', (today) => {
    const { document, steps, shared } = playStory(story, today);
    const isApproved = steps.some(({ step }) => 'decide' in step && step.decide === 'approve');
    const approved =
      isApproved && shared !== null
        ? { version: 1, sections: shared.sections, header: shared.header }
        : undefined;
    const found = findingsOf(document, today, approved).map(
      ({ severity, code, params }) => `${severity} ${finding(code, params.variant?.toString())}`,
    );
    expect(found).toEqual(intended[story.key]);
  });

  test('holds nothing back at the moment it is shared', () => {
    const [today = ''] = days;
    const shared = playStory(story, today).steps.filter(({ step }) => 'share' in step);
    for (const { document } of shared) {
      expect(findingsOf(document, today).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test.each(days)('happened in the past, in order, when seen from %s', (today) => {
    const clock = createSeedClock(today);
    clock.goTo(story.created.daysAgo, story.created.at);
    let last = clock.read();
    for (const { step, changes } of playStory(story, today).steps) {
      clock.goTo(step.daysAgo, step.at);
      expect(clock.read().getTime()).toBeGreaterThan(last.getTime());
      last = clock.read();
      const accepted = changes.flatMap((change) =>
        change.op === 'item.set' && change.field === 'acceptedOn' && typeof change.value === 'string'
          ? [change.value]
          : [],
      );
      expect(accepted.filter((day) => day > dayOf(last))).toEqual([]);
    }
    expect(dayOf(last) < today).toBe(true);
  });

  test('measures goals as the catalogue does', () => {
    for (const { metric: key, unit, direction, title } of goalsOf(story)) {
      const metric = metrics.find((entry) => entry.key === key);
      expect({ title, ...metric }).toMatchObject({ title, unit, direction, vanity: false });
    }
  });

  test('refers only to rows that exist', () => {
    const { document } = playStory(story, '2026-11-22');
    for (const { collection, fields } of document.items.values()) {
      for (const [field, value] of Object.entries(fields)) {
        const type = fieldDefinition(collection, field)?.type ?? 'text';
        const missing = fieldTypes[type].references(value).filter((id) => !document.items.has(id));
        expect({ collection, field, missing }).toEqual({ collection, field, missing: [] });
      }
    }
  });
});

describe.each(wholePlans)('%s', (key) => {
  const { document } = playStory(storyOf(key), '2026-11-22');
  const texts = (collection: string, field: string) =>
    rowsOf(document, collection).map(({ fields }) => fields[field]);

  test('is a plan of 60 to 120 items, filled to the last required field', () => {
    const items = [...document.items.values()].filter(({ collection }) => !isSystemCollection(collection));
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect(items.length).toBeLessThanOrEqual(120);
    const { completeness } = evaluate(document, { today: '2026-11-22' });
    expect(completeness.filled).toBe(completeness.required);
  });

  test('has activities of three layers, and experiments and figures in several states', () => {
    expect(rowsOf(document, 'activities').length).toBeGreaterThanOrEqual(25);
    expect(new Set(texts('activities', 'layer'))).toEqual(new Set(['base', 'periodic', 'moment']));
    expect(new Set(texts('activities', 'status')).size).toBeGreaterThanOrEqual(3);
    expect(new Set(texts('experiments', 'status')).size).toBe(5);
    expect(rowsOf(document, 'kpis').length).toBeGreaterThanOrEqual(8);
    expect(rowsOf(document, 'kpiNotes').length).toBeGreaterThanOrEqual(3);
  });

  test('puts a fifth of its money, and not much more, into experiments', () => {
    const lines = rowsOf(document, 'budgetLines');
    const cost = (rows: typeof lines) =>
      rows.reduce((total, { fields }) => total + Number(calculateSum(figuresOf(fields.plan).values())), 0);
    const share = cost(lines.filter(({ fields }) => fields.isExperiment === true)) / cost(lines);
    expect(share).toBeGreaterThanOrEqual(0.2);
    expect(share).toBeLessThan(0.22);
  });

  test('has a funnel that multiplies out to what it wants to earn, and figures that do so month by month', () => {
    const [economics = null] = rowsOf(document, 'funnelEconomics');
    const { revenue } = readFunnel(rowsOf(document, 'funnelStages'), economics);
    const goal = rowsOf(document, 'goals').find(({ fields }) => fields.metric === 'revenue');
    expect(Number(revenue) / 12 / Number(goal?.fields.target)).toBeCloseTo(1, 2);
    const kpi = rowsOf(document, 'kpis').find(({ fields }) => fields.metric === 'revenue');
    expect([...figuresOf(kpi?.fields.target).values()].at(-1)).toBe(goal?.fields.target);
  });

  test('reaches in its last month what its goals say', () => {
    for (const { fields } of rowsOf(document, 'kpis').filter((row) => row.fields.isGoal === true)) {
      const goal = document.items.get((fields.goal as { readonly id: string }).id);
      const isLater = goal?.fields.horizon === 'long';
      const last = [...figuresOf(fields.target).values()].at(-1);
      expect({ name: fields.name, last }).toEqual({
        name: fields.name,
        last: isLater ? last : goal?.fields.target,
      });
    }
  });
});

describe('the plans that fill a whole template', () => {
  test.each([
    ['korenaar-year', 400],
    ['zegar-managed', 180],
    ['sad-race', 180],
    ['klaralven-vision', 150],
  ] as const)(
    '%s is filled to the last required field, with %i items or more, every text its own',
    (key, least) => {
      const { document } = playStory(storyOf(key), '2026-11-22');
      const items = [...document.items.values()].filter(({ collection }) => !isSystemCollection(collection));
      expect(items.length).toBeGreaterThanOrEqual(least);
      const { completeness } = evaluate(document, { today: '2026-11-22' });
      expect(completeness.filled).toBe(completeness.required);
      const titles = items.flatMap(({ collection, fields }) => {
        const title = fields[collectionDefinition(collection)?.titleField ?? ''];
        return typeof title === 'string' && title.includes(' ') ? [`${collection}: ${title}`] : [];
      });
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    },
  );
});

describe('the plan that a planner lands in', () => {
  const today = '2026-11-22';
  const story = storyOf('korenaar-spring');
  const { document } = playStory(story, today);

  test('has goals of different kinds, lines, and the work of several people', () => {
    expect(rowsOf(document, 'businessGoals')).toHaveLength(2);
    expect(rowsOf(document, 'goals')).toHaveLength(6);
    expect(new Set(rowsOf(document, 'goals').map(({ fields }) => fields.nature)).size).toBe(3);
    expect(rowsOf(document, 'strategicLines')).toHaveLength(4);
    expect(new Set(story.steps.map(({ by }) => by)).size).toBeGreaterThanOrEqual(3);
  });
});

test('no two plans share a sentence', () => {
  const today = '2026-11-22';
  const owner = new Map<string, string>();
  for (const story of demoPlans) {
    for (const sentence of sentencesOf(story, today)) {
      expect({ sentence, of: owner.get(sentence) ?? story.key }).toEqual({ sentence, of: story.key });
      owner.set(sentence, story.key);
    }
  }
  expect(owner.size).toBeGreaterThan(1400);
});

/** Every sentence of a plan and of what was said about it, in any state it was in; a word alone is none. */
function sentencesOf(story: PlanStory, today: string): readonly string[] {
  const said = story.steps.flatMap((step) =>
    'share' in step ? [step.share.message] : 'decide' in step ? [step.note] : [],
  );
  const written = playStory(story, today).steps.flatMap(({ document }) =>
    [...document.items.values()].flatMap(({ collection, fields, origin }) =>
      Object.entries(fields).flatMap(([field, value]) => {
        const type = fieldDefinition(collection, field)?.type;
        const isOfTemplate = origin !== undefined && ['name', 'audienceState'].includes(field);
        const isText = type === 'text' || type === 'richText' || type === 'textList';
        return isText && !isOfTemplate && (type === 'textList' || !isEntries(value))
          ? [fieldTypes[type].toText(value)]
          : [];
      }),
    ),
  );
  return [...said, ...written]
    .flatMap((text) => text.split(/(?<=[.!?:;])\s+|\n/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 12 && sentence.includes(' '));
}
