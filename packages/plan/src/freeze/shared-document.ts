import type { FieldValue, Reference, RichTextNode } from '../fields/field-value.ts';
import type { BlockSettings } from '../template/template-structure.ts';

/** An entry of a list as shared: entries stand in display order, so they need no order key. */
export interface SharedEntry {
  readonly id: string;
  readonly value: string | Reference;
}

/** Value of a field as shared: as stored, but lists without order keys. */
export type SharedValue = string | number | boolean | Reference | RichTextNode | readonly SharedEntry[];

export interface SharedItem {
  readonly id: string;
  readonly parent?: string;
  readonly fields: Readonly<Record<string, SharedValue>>;
}

export interface SharedBlock {
  readonly key: string;
  readonly type: string;
  readonly settings?: BlockSettings;
  /** Rows that the block shows, in display order, by collection; a collection without rows has an empty list. */
  readonly collections: Readonly<Record<string, readonly SharedItem[]>>;
}

export interface SharedSection {
  readonly key: string;
  /** The document's own title, where it has one. */
  readonly title?: string;
  readonly blocks: readonly SharedBlock[];
}

/**
 * All that the client's side may read of a document, in the form that is stored, hashed and approved. What is not in
 * here does not exist for the client: internal rows and fields, hidden sections, rows no visible block shows, and
 * references to any of these.
 */
export interface SharedDocument {
  /** Form of this record; a later form gets another number, and old versions stay readable. */
  readonly format: 1;
  readonly id: string;
  readonly kind: 'plan';
  /** Fields of the document's header: `title`, `locale`, `currency`, `periodStart`, `periodEnd`. */
  readonly header: Readonly<Record<string, FieldValue>>;
  readonly template: { readonly key: string; readonly version: number };
  readonly sections: readonly SharedSection[];
  /** Ids of the people that the shared rows name, sorted. */
  readonly people: readonly string[];
}
