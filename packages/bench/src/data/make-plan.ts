import { deriveId, orderAt } from '@kader/plan/canonical';
import { createDocument, type Item, type PlanDocument } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import { packagedTemplates } from '@kader/templates';
import { type RowMaker, rowMakers } from './row-makers.ts';

/** How many of a hundred rows are what: a plan that is mostly activities, money and figures. */
const shares: readonly (readonly [collection: keyof typeof rowMakers, perHundred: number])[] = [
  ['businessGoals', 3],
  ['goals', 9],
  ['activities', 44],
  ['budgetLines', 22],
  ['kpis', 12],
  ['experiments', 6],
  ['meetings', 2],
  ['people', 2],
];

/** The template that the plans are made from. */
export function planTemplate() {
  const [template] = packagedTemplates();
  if (template === undefined) {
    throw new Error('There is no packaged template.');
  }
  return template;
}

/**
 * A plan as an agency might have it after a year of work, with so many items, header included: every row filled with what a
 * planner writes, references between them, figures for twelve months, and revisions of twenty change sets. The same each time.
 */
export function makePlan(documentId: string, itemCount: number): PlanDocument {
  const { structure } = planTemplate();
  const header = {
    title: 'Year plan of the garden centre',
    locale: 'en',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-12-31',
  };
  const document = createDocument({ id: documentId, structure, header, starter: [] });
  const items = new Map(document.items);
  const counts = countsOf(itemCount - items.size);
  const idOf = (collection: string, index: number) => {
    const count = Math.max(counts.get(collection) ?? 1, 1);
    return deriveId(documentId, collection, String(index % count));
  };
  for (const [collection, count] of counts) {
    const make: RowMaker = rowMakers[collection as keyof typeof rowMakers];
    for (let index = 0; index < count; index += 1) {
      const fields = make(index, idOf);
      const id = idOf(collection, index);
      items.set(id, { id, collection, order: orderAt(index), fields, revisions: revisionsOf(fields, index) });
    }
  }
  return { ...document, seq: 20, items };
}

/** So many rows of each collection, together exactly as many as asked for. */
function countsOf(rows: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(
    shares.map(([collection, share]) => [collection, Math.floor((rows * share) / 100)]),
  );
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  return counts.set('activities', (counts.get('activities') ?? 0) + rows - sum);
}

function revisionsOf(fields: Readonly<Record<string, FieldValue>>, index: number): Item['revisions'] {
  const seq = 1 + (index % 20);
  return Object.fromEntries([['$exists', seq], ...Object.keys(fields).map((field) => [field, seq])]);
}
