import type { FieldDefinition } from '../fields/field-type.ts';
import type { FieldValue } from '../fields/field-value.ts';

/** Keys of history lines, in i18n namespace `history`. */
export type HistoryKey =
  | 'item.added'
  | 'item.removed'
  | 'item.restored'
  | 'item.moved'
  | 'item.changed'
  | 'section.added'
  | 'section.removed'
  | 'section.restored'
  | 'section.hidden'
  | 'section.shown'
  | 'section.renamed'
  | 'section.moved'
  | 'section.changed'
  | 'document.changed'
  | 'document.imported';

/** What a history line speaks of. Values are raw, with the definition by which a presenter formats them; null = empty. */
export interface HistoryParams {
  readonly collection?: string;
  readonly item?: string;
  /** The row's title when it was changed; null if it had none. */
  readonly title?: string | null;
  readonly section?: string;
  readonly block?: string;
  readonly field?: string;
  readonly definition?: FieldDefinition;
  readonly before?: FieldValue | null;
  readonly after?: FieldValue | null;
  /** For a measure: the unit of each value; null = none chosen. */
  readonly units?: { readonly before: string | null; readonly after: string | null };
  /** Rows removed or restored along with their parent. */
  readonly rows?: number;
}

export interface HistoryLine {
  readonly key: HistoryKey;
  readonly params: HistoryParams;
}
