import type { Item } from '../document/document.ts';
import { revisionKey } from './touches-of.ts';

/** `seq` of the last write to a field as a whole, or to one entry of a list alone; 0 if never written. */
export function revisionAt(item: Item, field: string, entry?: string): number {
  const key = revisionKey(field, entry);
  return Object.hasOwn(item.revisions, key) ? (item.revisions[key] ?? 0) : 0;
}

/** Ids of the entries of a list that were written one by one since the list was last written whole. */
export function writtenEntries(item: Item, field: string): readonly string[] {
  const prefix = `${field}#`;
  return Object.keys(item.revisions)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/**
 * Whether a write would overwrite what its author had not seen. Writing a list meets each entry written since, so
 * that it can have seen some of them as own sets on their way; writing an entry meets the list written whole.
 */
export function isStale(
  item: Item,
  touch: { readonly field: string; readonly entry?: string | undefined },
  seen: (entry?: string) => number,
): boolean {
  const { field, entry } = touch;
  if (entry !== undefined) {
    return Math.max(revisionAt(item, field), revisionAt(item, field, entry)) > seen(entry);
  }
  const whole = seen();
  return (
    revisionAt(item, field) > whole ||
    writtenEntries(item, field).some((id) => revisionAt(item, field, id) > Math.max(whole, seen(id)))
  );
}

/** The item's revisions after a write at `seq`. Revisions of entries give way to one of the whole list. */
export function revisionsAfter(item: Item, seq: number, field: string, entry?: string): Item['revisions'] {
  const written = { ...item.revisions, [revisionKey(field, entry)]: seq };
  const superseded = entry === undefined ? writtenEntries(item, field) : [];
  if (superseded.length === 0) {
    return written;
  }
  const keys = new Set(superseded.map((id) => revisionKey(field, id)));
  return Object.fromEntries(Object.entries(written).filter(([key]) => !keys.has(key)));
}
