import type { Result } from '@kader/errors';
import type { FieldValue } from './field-value.ts';

/** Names of the field types. One file each in this folder, registered in `field-types.ts`. */
export type FieldTypeName =
  | 'text'
  | 'richText'
  | 'textList'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'money'
  | 'measure'
  | 'score'
  | 'date'
  | 'month'
  | 'choice'
  | 'choiceList'
  | 'flag'
  | 'person'
  | 'reference'
  | 'referenceList'
  | 'catalogueEntry'
  | 'catalogueList'
  | 'link'
  | 'recurrence'
  | 'series';

/**
 * A field of a collection: its type and what the type needs to know. Built by the functions in this folder, e.g.
 * `text({ max: 160, required: true })`, `reference({ to: 'businessGoals' })`, `choice({ options: ['up', 'down', 'hold'] })`.
 */
export interface FieldDefinition {
  readonly type: FieldTypeName;
  /** Counts towards completeness (F42); never needed for saving (domain N13). */
  readonly required?: boolean;
  /** Fewest entries with which a required list counts as filled (F42); 1 when absent. */
  readonly atLeast?: number;
  /** Never leaves the agency: left out by `toShared`. */
  readonly internal?: boolean;
  /** Longest text in characters; most entries of a list; highest number, in the form in which it is kept. */
  readonly max?: number;
  /** Lowest number, in the form in which it is kept. */
  readonly min?: number;
  /** Form that a text must have whole, as the source of a regular expression. */
  readonly pattern?: string;
  /** Allowed keys of a choice, or of a choice of several, in the order in which they are offered. */
  readonly options?: readonly string[];
  /** Collection that a reference points to, or the collections whose rows it takes. */
  readonly to?: string | readonly string[];
  /** Catalogue that a catalogue entry, or a list of them, is taken from. */
  readonly catalogue?: string;
  /** For a measure or a series of measures: the sibling field that holds the unit (`count`, `money`, `percent`, …). */
  readonly unitField?: string;
  /** For a series: what its figures are. */
  readonly of?: 'money' | 'number' | 'measure';
}

/** What every builder of a field takes. */
export type CommonOptions = Pick<FieldDefinition, 'required' | 'internal'>;

/** How two people's writes to one field meet. */
export type MergeRule = 'whole' | 'words' | 'prose' | 'entries';

/**
 * What the machinery knows about a type of field. Schema, merge and reading follow from it; a new type is a file
 * that makes one of these, its editor and reader in plan-ui, and its words.
 */
export interface FieldType {
  readonly name: FieldTypeName;
  readonly merge: MergeRule;
  /** Checks a value from outside and returns it in canonical form; INVALID_CHANGE with `params.reason` otherwise. An empty value is refused: empty = key absent. */
  parse(value: unknown, definition: FieldDefinition): Result<FieldValue>;
  /** Plain words of the value for search and word counts; empty for values that are not text. */
  toText(value: FieldValue): string;
  /** Ids of the items the value refers to. */
  references(value: FieldValue): readonly string[];
}
