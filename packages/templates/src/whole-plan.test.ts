import { promptRowId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { createDocument, type Item, type PlanDocument } from '@kader/plan/document';
import { evaluate } from '@kader/plan/evaluate';
import { calculateCompleteness } from '@kader/plan/formulas';
import { expect, test } from 'vitest';
import { packagedTemplates } from './packaged-templates.ts';

const documentId = '0190aaaa-0000-7000-8000-000000000001';
const ids = {
  ann: '0190aaaa-0000-7000-8000-0000000000a1',
  bo: '0190aaaa-0000-7000-8000-0000000000a5',
  business: '0190aaaa-0000-7000-8000-0000000000a2',
  goal: '0190aaaa-0000-7000-8000-0000000000a3',
  kpi: '0190aaaa-0000-7000-8000-0000000000a4',
};
const template = packagedTemplates().find(({ key }) => key === 'foursteps');

type Row = Pick<Item, 'collection' | 'fields'> & Partial<Pick<Item, 'id' | 'block'>>;

const answer = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We write to those who bought before.' }] }],
} as const;
const months = [{ id: '2027-03', order: '2027-03', value: '500' }];

/** One row of every list that a plan needs, with all that is asked of it. */
const written: readonly Row[] = [
  { id: ids.ann, collection: 'people', fields: { kind: 'client' } },
  { id: ids.bo, collection: 'people', fields: { kind: 'member' } },
  { id: ids.business, collection: 'businessGoals', fields: { title: 'Grow in the region' } },
  {
    id: ids.goal,
    collection: 'goals',
    fields: {
      title: 'Win 40 regular customers online',
      businessGoal: { id: ids.business },
      metric: 'newCustomers',
      baseline: '12',
      baselineDate: '2027-02-01',
      target: '40',
      dueDate: '2027-05-15',
      owner: ids.ann,
    },
  },
  { collection: 'strategicLines', block: 'strategy', fields: { line: 'Those who know us come first' } },
  {
    id: singleRowId(documentId, 'positioning', 'positioning'),
    collection: 'positioning',
    block: 'positioning',
    fields: { usp: 'Cut this morning', benefit: 'Stays fresh for two weeks' },
  },
  {
    collection: 'activities',
    fields: { title: 'Spring boxes', layer: 'base', goal: { id: ids.goal }, owner: ids.ann },
  },
  { collection: 'budgetLines', fields: { label: 'Search', plan: months } },
  { id: ids.kpi, collection: 'kpis', fields: { name: 'Orders', dataSource: 'Shop', target: months } },
  {
    collection: 'experiments',
    fields: {
      title: 'Price first',
      hypothesisChange: 'The price stands on top',
      hypothesisAudience: 'visitors from search',
      hypothesisEffect: 'more of them order',
      hypothesisBecause: 'they look for it first',
      metric: 'conversionRate',
      baseline: '0.02',
    },
  },
  {
    collection: 'meetings',
    fields: {
      name: 'Month',
      frequency: 'monthly',
      firstDate: '2027-04-05',
      attendees: [ids.ann, ids.bo].map((id) => ({ id, order: id, value: { id } })),
    },
  },
  {
    collection: 'adjustmentRules',
    fields: {
      kpi: { id: ids.kpi },
      condition: 'below',
      deviation: '0.1',
      action: 'Move money to what works',
      owner: ids.ann,
    },
  },
];

function newPlan(): PlanDocument {
  if (template === undefined) {
    throw new Error('There is no such template');
  }
  const { structure, words } = template;
  return createDocument({
    id: documentId,
    structure,
    words: words.en,
    header: {
      title: 'Spring',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-03-01',
      periodEnd: '2027-05-31',
    },
  });
}

/** The plan with these rows, and an answer to every question that the template requires. */
function withRows(plan: PlanDocument, rows: readonly Row[]): PlanDocument {
  const answers = plan.structure.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ key, type, settings }) =>
      (settings?.prompts ?? [])
        .filter(({ required }) => required === true)
        .map(
          (prompt): Row => ({
            id: promptRowId(documentId, key, prompt.key),
            collection: type === 'questionSet' ? 'questions' : 'answers',
            block: key,
            fields: { answer },
          }),
        ),
    );
  const added = [...rows, ...answers].map((row, index): Item => {
    const id = row.id ?? `0190aaaa-0000-7000-8000-${String(index).padStart(12, '0')}`;
    return { order: orderAt(index), revisions: {}, ...row, id };
  });
  return { ...plan, items: new Map([...plan.items, ...added.map((item) => [item.id, item] as const)]) };
}

test('a four-step plan in which all that is asked for is written is complete', () => {
  const { completeness, sections } = evaluate(withRows(newPlan(), written), { today: '2027-03-10' });
  expect(sections.map(({ key, state }) => `${key} ${state}`)).toEqual([
    'goals filled',
    'strategy filled',
    'tactics filled',
    'activities filled',
    'experiments filled',
    'followUp filled',
    'approval empty',
  ]);
  expect(calculateCompleteness(completeness.filled, completeness.required)).toBe('1');
});

test.each(['goals', 'activities', 'budgetLines', 'kpis', 'experiments', 'meetings', 'adjustmentRules'])(
  'it lacks something without any row of %s',
  (collection) => {
    const rows = written.filter((row) => row.collection !== collection);
    const { completeness } = evaluate(withRows(newPlan(), rows), { today: '2027-03-10' });
    expect(completeness.filled).toBeLessThan(completeness.required);
  },
);
