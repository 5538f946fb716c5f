import { orderBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import type { ListEntry } from '@kader/plan/fields';
import { type Row, setField } from './changes-of-field.ts';

/**
 * What makes a list of chosen things from one choice to the next: entries of which the id says all, added at the end.
 * Written entry by entry, so that two people can choose at the same time; an emptied list is cleared.
 */
export function changesOfEntries(
  document: PlanDocument,
  row: Row,
  field: string,
  choice: {
    readonly before: readonly ListEntry[];
    readonly after: readonly string[];
    readonly entryOf: (id: string) => ListEntry['value'];
  },
): readonly Change[] {
  const { before, after, entryOf } = choice;
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(after);
  let last = before.at(-1)?.order ?? null;
  const added = after
    .filter((id) => !known.has(id))
    .map((id) => {
      last = orderBetween(last, null);
      return { id, order: last, value: entryOf(id) };
    });
  if (after.length === 0 || before.length === 0) {
    const change = setField(document, row, field, added.length === 0 ? undefined : added);
    return change === null ? [] : [change];
  }
  return [
    ...before
      .filter(({ id }) => !kept.has(id))
      .map(({ id }): Change => ({ op: 'item.set', id: row.id, field, entry: id })),
    ...added.map((entry): Change => ({ op: 'item.set', id: row.id, field, entry: entry.id, value: [entry] })),
  ];
}
