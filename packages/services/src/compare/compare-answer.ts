import type { DocumentJson } from '@kader/plan/document';
import type { Frame, Locale } from '@kader/plan/template';
import type { Catalogues, PersonEntry } from '../plan/open-plan-answer.ts';

/** One of two states that are compared; `version` null = the plan as it is now. */
export interface ComparedState {
  readonly version: number | null;
  /** ISO date-time of its freezing; of the last change for the plan as it is. */
  readonly at: string;
  readonly document: DocumentJson;
}

/** Two states of a plan with the words to tell their difference in. */
export interface CompareAnswer {
  readonly plan: { readonly id: string; readonly title: string; readonly locale: Locale };
  readonly from: ComparedState;
  readonly to: ComparedState;
  readonly frame: Frame;
  readonly catalogues: Catalogues;
  readonly people: readonly PersonEntry[];
  readonly timeZone: string;
  readonly agency: { readonly name: string; readonly slug: string };
  readonly client: { readonly id: string; readonly name: string; readonly slug: string };
  /** What there is to choose from, newest first. */
  readonly versions: readonly { readonly number: number; readonly frozenAt: string }[];
  readonly rights: { readonly restore: boolean };
}
