import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from '../template/template-structure.ts';

/** Kinds of document that the one machinery serves. Briefings, minutes and template drafts join later. */
export type DocumentKind = 'plan';

/**
 * A row of a collection: one goal, one answer, one person. The document's own header is the item whose
 * id is the document's id (collection `document`); what a plan changes about a section of its template
 * is an item of the collection `sections` whose id derives from the section key. A section of the document's own is such an
 * item too, which names the block that it brings.
 */
export interface Item {
  readonly id: string;
  /** Key of the collection, e.g. `goals`. */
  readonly collection: string;
  /** Item this one belongs to, for a collection that has a parent. */
  readonly parent?: string;
  /** Key of the block that owns the row, for collections that belong to one block; of the block that a section of the document's own brings. */
  readonly block?: string;
  /** Fractional index; rows stand in the order of (order, id). */
  readonly order: string;
  /** Filled fields only: an empty field has no key. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** True once removed. The row stays so that undo and history can bring it back. */
  readonly removed?: true;
  /** Template element this row began as; with untouched revisions it can follow a new version. */
  readonly origin?: { readonly element: string; readonly version: number };
  /**
   * `seq` of the last write per touch key: a field name, `field#entryId` for an entry of a list or series,
   * `$order`, `$exists` (added, removed or restored).
   */
  readonly revisions: Readonly<Record<string, number>>;
}

/** A document as server, browser and tests hold it. Never mutated: a change makes a new one that shares what did not change. */
export interface PlanDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Number of the last change set applied; 0 for a document just made. */
  readonly seq: number;
  /** The template's; `structureOf` adds the sections of the document's own. */
  readonly structure: TemplateStructure;
  readonly items: ReadonlyMap<string, Item>;
}
