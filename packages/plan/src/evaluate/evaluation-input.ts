import type { Item, PlanDocument } from '../document/document.ts';
import type { ContentHashes } from '../freeze/hash-shared.ts';
import type { BlockInstance, SectionDefinition } from '../template/template-structure.ts';
import type { PlanContext } from './plan-context.ts';

/** A block where it stands: among the visible sections. */
export interface PlacedBlock {
  readonly section: SectionDefinition;
  readonly block: BlockInstance;
}

/** A document prepared for calculations: indexed once per evaluation. */
export interface EvaluationInput {
  readonly document: PlanDocument;
  readonly context: PlanContext;
  /** Rows of a collection that are not removed, in display order. Empty for a collection without rows. */
  rows(collection: string): readonly Item[];
  /** Rows of a collection that one block shows, in display order: its own, or those that its filter lets through. */
  rowsOf(blockKey: string, collection: string): readonly Item[];
  /** Whether a block shows any row with a filled field. */
  hasContent(blockKey: string): boolean;
  /** Whether somebody filled a field that a block shows: one that the template did not fill already. */
  isFilled(blockKey: string): boolean;
  /** An item that exists and is not removed, else null. */
  item(id: string): Item | null;
  /** Visible sections in display order. */
  readonly sections: readonly SectionDefinition[];
  /** Visible blocks of a type, in display order. */
  blocks(type: string): readonly PlacedBlock[];
  /** Home of a document-wide collection among the visible blocks, where findings about rows point to. */
  home(collection: string): PlacedBlock | null;
  readonly header: Item;
  /** What follows from the whole document, found once per evaluation however many rows ask. The key names it. */
  once<T>(key: string, find: () => T): T;
  /** Hashes of the content as it would be shared now; made when first asked for. */
  hashes(): ContentHashes;
}
