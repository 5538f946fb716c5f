import { deriveId, orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';

export const planId = '0190bbbb-0000-7000-8000-000000000001';

/** An id for tests by a readable name. */
export function testId(name: string): string {
  return deriveId(planId, 'test', name);
}

export interface TestRow extends Partial<Pick<Item, 'id' | 'block' | 'removed' | 'parent'>> {
  readonly collection: string;
  readonly fields?: Readonly<Record<string, FieldValue>>;
}

/** Rich text of one paragraph per line. */
export function prose(...lines: readonly string[]): FieldValue {
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** A list of references in this order. */
export function references(...ids: readonly string[]): FieldValue {
  return ids.map((id, index) => ({ id, order: orderAt(index), value: { id } }));
}

/** A stored series of these figures by month `YYYY-MM`. */
export function figures(byMonth: Readonly<Record<string, string>>): FieldValue {
  return Object.entries(byMonth).map(([month, figure]) => seriesEntry(month, figure));
}
