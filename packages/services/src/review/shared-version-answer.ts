import type { DocumentJson } from '@kader/plan/document';
import type { Frame, Locale } from '@kader/plan/template';
import type { Catalogues, DecisionRecord, PersonEntry, ReviewState } from '../plan/open-plan-answer.ts';

/** A frozen version as its readers see it: the shared content only, with the words of the locale asked for. */
export interface SharedVersionAnswer {
  readonly plan: { readonly id: string; readonly title: string; readonly locale: Locale };
  readonly version: number;
  readonly hash: string;
  readonly frozenAt: string;
  readonly preparedBy: string;
  readonly timeZone: string;
  readonly document: DocumentJson;
  readonly frame: Frame;
  readonly catalogues: Catalogues;
  readonly people: readonly PersonEntry[];
  readonly agency: { readonly name: string; readonly slug: string; readonly brandColor: string | null };
  readonly client: { readonly id: string; readonly name: string; readonly slug: string };
  /** Review of this very version; null if it was frozen without one. */
  readonly review: ReviewState | null;
  readonly decisions: readonly DecisionRecord[];
  readonly rights: {
    readonly decide: boolean;
    /** Of the three scenarios of this version one is to be chosen, by this reader. */
    readonly chooseScenario: boolean;
    readonly export: boolean;
  };
  /** Versions this reader can go to, newest first. */
  readonly versions: readonly {
    readonly number: number;
    readonly frozenAt: string;
    readonly outcome: 'open' | 'approved' | 'changesRequested' | 'superseded' | null;
  }[];
}

/** State of a PDF being made. `done`/`total` count sections. */
export interface ExportState {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly fileName: string | null;
  readonly bytes: number | null;
  /** ISO date-time at which making it failed last, also while it is made again; null when it never did. */
  readonly failedAt: string | null;
}
