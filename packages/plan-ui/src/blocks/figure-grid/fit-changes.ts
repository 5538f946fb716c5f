import { type Change, maxChangesInSet } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import { withFigures } from '../../fields/figures/changes-of-figures.ts';

/**
 * Changes of months, month by month so that two people can fill one row, as long as one change set holds them. Beyond
 * that each series is written whole: an act of the person stays one set, and one undo.
 */
export function fitChanges(document: PlanDocument, changes: readonly Change[]): readonly Change[] {
  return changes.length > maxChangesInSet ? wholeSeries(document, changes) : changes;
}

/** The same for changes row by row, without the rows at the end that do not fit even so. */
export function fitRows(
  document: PlanDocument,
  rows: readonly (readonly Change[])[],
): readonly (readonly Change[])[] {
  const isLong = rows.reduce((sum, row) => sum + row.length, 0) > maxChangesInSet;
  const lists: (readonly Change[])[] = [];
  let count = 0;
  for (const row of rows) {
    const list = isLong ? wholeSeries(document, row) : row;
    count += list.length;
    if (count > maxChangesInSet) {
      break;
    }
    lists.push(list);
  }
  return lists;
}

type EntryChange = Extract<Change, { op: 'item.set' }> & { readonly entry: string };

function isEntryChange(change: Change): change is EntryChange {
  return change.op === 'item.set' && change.entry !== undefined;
}

function wholeSeries(document: PlanDocument, changes: readonly Change[]): readonly Change[] {
  const months = Map.groupBy(changes.filter(isEntryChange), ({ id, field }) => `${id}.${field}`);
  const whole = [...months.values()].flatMap((list): readonly Change[] => {
    const [first] = list;
    if (first === undefined || list.length < 2) {
      return list;
    }
    const { id, field } = first;
    const figures = new Map(list.map(({ entry, value }) => [entry, figureAt(value, entry)]));
    const series = withFigures(document.items.get(id)?.fields[field], figures);
    return [{ op: 'item.set', id, field, ...(series === undefined ? {} : { value: series }) }];
  });
  return [...changes.filter((change) => !isEntryChange(change)), ...whole];
}
