/** Rich text: ProseMirror JSON reduced to our nodes and marks, normalised (see `normalise-rich-text.ts`). */
export interface RichTextNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | boolean>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, string>> }[];
  readonly content?: readonly RichTextNode[];
  readonly text?: string;
}

/** Points to an item of the same document. */
export interface Reference {
  readonly id: string;
}

/**
 * One entry of a list field. Entries have ids so that two people can work on one list; they stand in the
 * order of (order, id). For a list of references `id` is the id of the item referred to and `value` is that reference.
 */
export interface ListEntry {
  readonly id: string;
  readonly order: string;
  readonly value: string | Reference;
}

/**
 * What a field can hold. Text, enum and catalogue keys are strings; numbers and fractions are canonical
 * decimal strings; money is integer minor units; dates `YYYY-MM-DD`, months `YYYY-MM`; a person is the id of an entry of `people`.
 */
export type FieldValue = string | number | boolean | Reference | RichTextNode | readonly ListEntry[];
