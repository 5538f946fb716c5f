import type { Item } from '../../document/document.ts';
import { contentStatuses } from './collections.ts';

export const contentOrders = ['status', 'date'] as const;
export type ContentOrder = (typeof contentOrders)[number];

/** Content of one status, or of one month `YYYY-MM`; `key` is empty where an item has none. */
export interface ContentGroup {
  readonly key: string;
  readonly rows: readonly Item[];
}

/** Content by how far it is, or by the month in which it is published, each month by day; groups without rows are left out. */
export function contentGroups(rows: readonly Item[], order: ContentOrder): readonly ContentGroup[] {
  const keyOf = ({ fields }: Item) => {
    const value = order === 'status' ? fields.status : fields.publishOn;
    return typeof value === 'string' ? (order === 'status' ? value : value.slice(0, 7)) : '';
  };
  const byKey = Map.groupBy(rows, keyOf);
  const keys = order === 'status' ? contentStatuses : [...byKey.keys()].filter((key) => key !== '').sort();
  return [...keys, ''].flatMap((key) => {
    const own = byKey.get(key);
    return own === undefined ? [] : [{ key, rows: order === 'status' ? own : own.toSorted(byDay) }];
  });
}

function byDay(a: Item, b: Item): number {
  return dayOf(a).localeCompare(dayOf(b));
}

function dayOf({ fields: { publishOn } }: Item): string {
  return typeof publishOn === 'string' ? publishOn : '';
}
