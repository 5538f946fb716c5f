import type { Item, PlanDocument } from '../document/document.ts';
import type { BlockInstance, SectionDefinition } from '../template/template-structure.ts';
import type { PlanContext } from './plan-context.ts';

/** A document prepared for calculations: indexed once per evaluation. */
export interface EvaluationInput {
  readonly document: PlanDocument;
  readonly context: PlanContext;
  /** Rows of a collection that are not removed, in display order. Empty for a collection without rows. */
  rows(collection: string): readonly Item[];
  /** Rows that belong to one block (scope `block`), in display order. */
  rowsOf(blockKey: string, collection: string): readonly Item[];
  /** Visible sections in display order. */
  readonly sections: readonly SectionDefinition[];
  /** Home of a document-wide collection among the visible blocks, where findings about rows point to. */
  home(collection: string): { readonly section: string; readonly block: BlockInstance } | null;
  readonly header: Item;
}
