import type { CheckDefinition } from '../evaluate/check.ts';
import type { ComputedDefinition } from '../evaluate/computed.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import type { BlockSettings } from '../template/template-structure.ts';

/** Rows of one kind. Document-wide unless `scope` says that each block of the type has its own. */
export interface CollectionDefinition {
  readonly key: string;
  readonly scope: 'document' | 'block';
  /** Collection of the items that rows belong to; removing the parent removes its rows. */
  readonly parent?: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** Field that names a row in lists, references and history. */
  readonly titleField?: string;
  /** `one`: the block has exactly one such row, with a derived id. `prompts`: one row per prompt of the block's settings, with derived ids. */
  readonly rows?: 'many' | 'one' | 'prompts';
  /** Field by which ids of rows derive (the month of a note): such a row comes into being, or back, with its first value. */
  readonly keyedBy?: string;
  /** Setting of the block that switches the collection on; without it a block of the type always has the collection. */
  readonly when?: keyof BlockSettings;
  /** True for rows that a plan may do without: it is whole without any (F42). Those that are there count with their required fields. */
  readonly optional?: true;
  /** As many rows as the list needs, where that is more than one (F42). */
  readonly fewest?: number;
  /** Fields that not each row fills but some row has to: each counts as one more (F42), where `when` names a setting only with it. */
  readonly inSomeRow?: readonly { readonly field: string; readonly when?: keyof BlockSettings }[];
  /** A required field counts as filled too when all fields named here are filled (flags: true). */
  readonly standIns?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A block type: everything the product knows about it. Validation, editor, reading view, diff, merge, search text and
 * exports follow from this definition and its words; only types for which a table would be poor have a view of their own.
 */
export interface BlockDefinition {
  /** Name in code and documents, e.g. `goals`. */
  readonly type: string;
  /** Code in the domain specification, e.g. `B09`. */
  readonly code: string;
  readonly collections: readonly CollectionDefinition[];
  /** What a template may set about a block of this type. */
  readonly settings: readonly (keyof BlockSettings)[];
  /** Words of the template beside those every block has (`frameKeys`). */
  readonly frameWords?: readonly string[];
  readonly computed: readonly ComputedDefinition[];
  readonly checks: readonly CheckDefinition[];
}

/** Returns the definition, frozen; exists so that a block file reads as a declaration and is checked as one. */
export function defineBlock(definition: BlockDefinition): BlockDefinition {
  return Object.freeze(definition);
}
