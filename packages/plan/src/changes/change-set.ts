import type { FieldValue } from '../fields/field-value.ts';

/**
 * One step of a change set. `section.*` and `document.set` are the same steps on the items that hold what a plan says
 * about a section of its template and about itself; they name a key instead of an id.
 */
export type Change =
  | {
      readonly op: 'item.add';
      readonly id: string;
      readonly collection: string;
      readonly order: string;
      readonly fields: Readonly<Record<string, FieldValue>>;
      readonly parent?: string;
      readonly block?: string;
      readonly origin?: { readonly element: string; readonly version: number };
    }
  /** Without `value` the field (or entry) is cleared. `entry` addresses one entry of a list; its value is then the whole `ListEntry` as a list of one. */
  | {
      readonly op: 'item.set';
      readonly id: string;
      readonly field: string;
      readonly entry?: string;
      readonly value?: FieldValue;
    }
  | { readonly op: 'item.move'; readonly id: string; readonly order: string }
  | { readonly op: 'item.remove'; readonly id: string }
  | { readonly op: 'item.restore'; readonly id: string }
  | {
      readonly op: 'section.set';
      readonly section: string;
      readonly field: string;
      readonly value?: FieldValue;
    }
  | { readonly op: 'section.move'; readonly section: string; readonly order: string }
  | { readonly op: 'document.set'; readonly field: string; readonly value?: FieldValue };

/**
 * What the author saw of a field when changing it: the `seq` of its last write (0 if never written), or the id of an
 * own set that was still on its way; and for texts the text, rich text as canonical JSON, which a three-way merge needs.
 * It decides nothing but how a stale write is merged: whoever may write could as well write the outcome.
 */
export interface Base {
  readonly seen: number | string;
  readonly text?: string;
}

export const maxChangesInSet = 2000;

/** The unit of change: all or nothing, one `seq`, one line of history, one undo. */
export interface ChangeSet {
  /** UUIDv7 made where the change was made; sending it again answers the first result. */
  readonly id: string;
  readonly changes: readonly Change[];
  /** By touch key `<itemId>.<field>` or `<itemId>.<field>#<entryId>`, for every field that the set writes on an existing item. */
  readonly base: Readonly<Record<string, Base>>;
}
