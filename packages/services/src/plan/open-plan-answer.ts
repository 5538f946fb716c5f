import type { ScenarioType } from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import type { DocumentJson } from '@kader/plan/document';
import type { AgencySettings, ChannelEntry, MetricEntry } from '@kader/plan/evaluate';
import type { Frame, Locale } from '@kader/plan/template';
import type { PlanStatus } from './plan-status.ts';

/** A person whom the content names; names live outside the document (architecture 2). */
export interface PersonEntry {
  /** Id of the entry in the document's `people` collection. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'member' | 'client' | 'outside';
}

/** Someone who can be named: picking one adds the entry under its derived id. */
export interface PersonCandidate extends PersonEntry {
  readonly userId: string;
}

/** A catalogue with its words in the frame's locale: `names[key]`, `shorts[key]`. */
export interface Catalogue<Entry> {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<string, string>>;
  readonly shorts: Readonly<Record<string, string>>;
}

/** Every catalogue that plans take entries from, by its key. */
export interface Catalogues {
  readonly metrics: Catalogue<MetricEntry>;
  readonly channels: Catalogue<ChannelEntry>;
}

/**
 * What a row may begin with, from a library: how it is offered in the reader's language, and the fields that the row
 * takes over, texts in the language of the plan.
 */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  /** A shorter name by which people look for it as well. */
  readonly short?: string;
  readonly explanation: string;
  /** Its metric alone says nothing about results. */
  readonly pairWithOutcome?: true;
  readonly fields: Readonly<Record<string, string>>;
}

/** A library with its entries in the order in which they are offered. */
export interface SuggestionList {
  readonly version: number;
  readonly entries: readonly Suggestion[];
}

/** Every library that rows begin from, by its key. */
export interface Suggestions {
  readonly goals: SuggestionList;
  readonly tools: SuggestionList;
}

/** What the person may do with this plan; screens show no control for the rest. */
export interface PlanRights {
  readonly edit: boolean;
  readonly share: boolean;
  /** Say of a finding why it may stay. */
  readonly waive: boolean;
  /** Add, name, move, hide and delete sections. */
  readonly structure: boolean;
}

/** The review that counts now. */
export interface ReviewState {
  readonly id: string;
  readonly version: number;
  readonly outcome: 'open' | 'approved' | 'changesRequested';
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly approvers: readonly {
    readonly name: string;
    readonly email: string;
    readonly state: 'invited' | 'joined' | 'approved' | 'changesRequested';
  }[];
  /** Words of the agency to the client. */
  readonly message: string | null;
  /** What the client asked to change. */
  readonly note: string | null;
}

/** One line of the approval record: what is provable afterwards. */
export interface DecisionRecord {
  readonly version: number;
  readonly name: string;
  readonly role: string;
  readonly kind: 'approve' | 'requestChanges' | 'chooseScenario';
  /** Which one was chosen; of the choice of a scenario alone. */
  readonly scenario?: ScenarioType;
  /** What was written along; of a choice its reason. */
  readonly note: string | null;
  /** ISO date-time; `timeZone` is the agency's zone, in which it is shown. */
  readonly at: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly hash: string;
}

/** Answer of opening a plan on the agency's side: document as data, words and rights beside it. */
export interface OpenPlanAnswer {
  /** Stays the same as long as everything else here but `now` does. */
  readonly tag: string;
  readonly document: DocumentJson;
  readonly frame: Frame;
  readonly catalogues: Catalogues;
  /** Null for those who write nothing. */
  readonly suggestions: Suggestions | null;
  readonly people: readonly PersonEntry[];
  readonly candidates: readonly PersonCandidate[];
  readonly settings: AgencySettings;
  /** Today in the agency's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** The server's clock as it answered, ISO: by it a screen that stays open knows when the day turns. */
  readonly now: string;
  readonly timeZone: string;
  readonly country: string;
  readonly approvers: readonly { readonly userId: string; readonly name: string; readonly email: string }[];
  readonly rights: PlanRights;
  readonly status: PlanStatus;
  readonly review: ReviewState | null;
  readonly approved: {
    readonly version: number;
    readonly at: string;
    readonly sections: Readonly<Record<string, string>>;
    readonly header: string;
  } | null;
  readonly decisions: readonly DecisionRecord[];
  readonly agency: { readonly name: string; readonly slug: string };
  readonly client: { readonly id: string; readonly name: string; readonly slug: string };
}

/** What happened after a known `seq`: foreign and own sets in order. */
export interface SinceAnswer {
  readonly seq: number;
  readonly sets: readonly {
    readonly id: string;
    readonly seq: number;
    readonly changes: readonly Change[];
    readonly by: string;
    readonly at: string;
  }[];
  readonly people: readonly PersonEntry[];
  readonly status: PlanStatus;
}
