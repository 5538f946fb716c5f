import { orderAt } from '@kader/plan/canonical';
import type { Evaluation } from '@kader/plan/evaluate';
import type { FieldValue } from '@kader/plan/fields';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useEvaluation } from '../plan/use-evaluation.ts';
import { onlySection, planOf, testId } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { DocumentEditor } from './document-editor.tsx';

const renders = await vi.hoisted(async () => (await import('../testing/count-renders.ts')).countRenders());
// A thousand rows take their time to be drawn at all.
vi.setConfig({ testTimeout: 240_000 });
standInForBrowser();

type Fields = Readonly<Record<string, FieldValue>>;

interface Case {
  readonly section: string;
  readonly collection: string;
  readonly count: number;
  readonly fields: Fields;
  readonly field: string;
  readonly value: FieldValue;
}

const march = (value: string) => [{ id: '2027-03', order: '2027-03', value }];

/** A thousand of the lightest rows; of the others, which are drawn by the second, enough to tell one from its neighbours. */
const cases: readonly Case[] = [
  { section: 'goals', collection: 'businessGoals', count: 1000, fields: {}, field: 'title', value: 'Other' },
  {
    section: 'goals',
    collection: 'goals',
    count: 40,
    fields: { unit: 'count', baseline: '10', target: '20', dueDate: '2027-06-30' },
    field: 'target',
    value: '30',
  },
  {
    section: 'activities',
    collection: 'activities',
    count: 40,
    fields: { layer: 'periodic', status: 'planned', budget: 100 },
    field: 'budget',
    value: 200,
  },
  {
    section: 'budget',
    collection: 'budgetLines',
    count: 40,
    fields: { costType: 'media', plan: march('500') },
    field: 'label',
    value: 'Other',
  },
  {
    section: 'kpis',
    collection: 'kpis',
    count: 40,
    fields: { unit: 'count', target: march('500'), actual: march('400') },
    field: 'dataSource',
    value: 'The shop',
  },
  {
    section: 'experiments',
    collection: 'experiments',
    count: 40,
    fields: { status: 'running', unit: 'percent', baseline: '0.02' },
    field: 'baseline',
    value: '0.03',
  },
];

test.each(cases)('of $count $collection one that changes is rendered anew, and no other', async (given) => {
  const { section, collection, count, fields, field, value } = given;
  const titles = { businessGoals: 'title', goals: 'title', activities: 'title', experiments: 'title' };
  const title =
    (titles as Readonly<Record<string, string>>)[collection] ??
    (collection === 'budgetLines' ? 'label' : 'name');
  const idOf = (index: number) => testId(`${collection} ${index}`);
  const rows = Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    collection,
    order: orderAt(index),
    fields: { [title]: `Row ${index}`, ...fields },
  }));
  const evaluations: Evaluation[] = [];
  const Told = () => {
    evaluations.push(useEvaluation());
    return null;
  };
  const { container, store } = renderPlan(
    <>
      <DocumentEditor />
      <Told />
    </>,
    { document: onlySection(planOf(rows), section) },
  );
  const drawn = new Set(
    [...container.querySelectorAll('[data-item]')].map((row) => row.getAttribute('data-item')),
  );
  expect(rows.filter(({ id }) => drawn.has(id))).toHaveLength(count);
  const changed = idOf(Math.floor(count / 2));
  const before = evaluations.at(-1);
  renders.take();
  act(() => void store.change([{ op: 'item.set', id: changed, field, value }]));
  await waitFor(() => expect(evaluations.at(-1)).not.toBe(before));
  const others = new Set(rows.map(({ id }) => id));
  others.delete(changed);
  const rendered = renders.take();
  expect(rendered.has(changed)).toBe(true);
  expect([...rendered].filter((id) => others.has(id))).toEqual([]);
});
