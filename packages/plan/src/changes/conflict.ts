import type { FieldValue } from '../fields/field-value.ts';
import type { Touch } from './touches-of.ts';

/**
 * A write that meets one its author had not seen: `details.conflicts` of CONFLICT. Values are in canonical form, `null`
 * = empty; those of an entry are the `ListEntry` as a list of one.
 */
export interface Conflict extends Touch {
  /** Touch key, as in `base`. */
  readonly touch: string;
  readonly yours: FieldValue | null;
  readonly theirs: FieldValue | null;
  /** The item itself has been removed; `theirs` is null. */
  readonly removed?: true;
}
