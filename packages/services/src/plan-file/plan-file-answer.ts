import type { PlanFileReason } from '@kader/plan/file';
import type { Locale } from '@kader/plan/template';

/** Something in a file that does not fit: a reason of `errors:reasons` or `client:import.reasons`, and where, in the reader's words from the section down to the field. */
export interface PlanFileFaultAnswer {
  readonly reason: PlanFileReason | 'unknownTemplate';
  readonly limit: number | null;
  readonly place: readonly string[];
}

/** What a file holds, before anything is made of it. */
export interface PlanFileSummary {
  readonly title: string;
  readonly locale: Locale;
  /** Of the template, in the reader's language. */
  readonly template: string;
  /** The plan was made with another version of the template than it gets here. */
  readonly isOtherVersion: boolean;
  /** Sections that are shown. */
  readonly sections: number;
  readonly rows: number;
  /** The content is no longer the one that was exported. */
  readonly isChanged: boolean;
}

/** A file that can be imported, or what does not fit. */
export type PlanFileAnswer =
  | { readonly plan: PlanFileSummary; readonly faults: readonly [] }
  | { readonly plan: null; readonly faults: readonly PlanFileFaultAnswer[] };
