import type { Item } from '@kader/plan/document';

/** Columns of an item as JSON, for `json_agg` over them. */
export const itemColumns =
  'id, collection, parent, block, ord as "order", fields, revisions, removed, origin';

/** An item as the database writes it into JSON: empty columns are null. */
export interface ItemRecord {
  readonly id: string;
  readonly collection: string;
  readonly parent: string | null;
  readonly block: string | null;
  readonly order: string;
  readonly fields: Item['fields'];
  readonly revisions: Item['revisions'];
  readonly removed: boolean;
  readonly origin: NonNullable<Item['origin']> | null;
}

function toItem({ parent, block, removed, origin, ...rest }: ItemRecord): Item {
  return {
    ...rest,
    ...(parent === null ? {} : { parent }),
    ...(block === null ? {} : { block }),
    ...(removed ? { removed: true as const } : {}),
    ...(origin === null ? {} : { origin }),
  };
}

/** Items by id, from what `json_agg` gave (null for none). */
export function toItems(records: readonly ItemRecord[] | null): Map<string, Item> {
  return new Map((records ?? []).map((record) => [record.id, toItem(record)]));
}
