import type { ScenarioType } from '@kader/plan/blocks';
import type { ChannelEntry, MetricEntry } from '@kader/plan/evaluate';
import type { Frame, Locale } from '@kader/plan/template';
import type { PersonEntry } from '../store/transport.ts';

/** Someone who can be named: picking one adds the entry under its derived id. */
export interface PersonCandidate extends PersonEntry {
  readonly userId: string;
}

/** A catalogue with its words in the frame's locale: `names[key]`, `shorts[key]`. */
export interface Catalogue<Entry> {
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<string, string>>;
  readonly shorts: Readonly<Record<string, string>>;
}

/** Every catalogue that fields take entries from, by its key. */
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

/** Every library that rows begin from, by its key. */
export interface Suggestions {
  readonly goals: { readonly entries: readonly Suggestion[] };
  readonly tools: { readonly entries: readonly Suggestion[] };
}

/** What the person may do with this plan; nothing shows a control for the rest. */
export interface PlanRights {
  readonly edit: boolean;
  /** Say of a finding why it may stay. */
  readonly waive?: boolean;
  /** Add, name, move, hide and delete sections. */
  readonly structure?: boolean;
}

/** One line of the approval record: what is provable afterwards. */
export interface DecisionEntry {
  readonly version: number;
  readonly name: string;
  readonly role: string;
  readonly kind: 'approve' | 'requestChanges' | 'chooseScenario';
  /** Which one was chosen; of the choice of a scenario alone. */
  readonly scenario?: ScenarioType;
  /** What was written along; of a choice its reason. */
  readonly note: string | null;
  /** ISO date-time, shown in `timeZone`. */
  readonly at: string;
  readonly timeZone: string;
  /** Language in which the person read the version. */
  readonly locale: Locale;
  /** SHA-256 of the shared content, in hex. */
  readonly hash: string;
}

/** What the client chooses on the version that is read, from outside of its content. */
export interface ScenarioChoosing {
  /** The line of the record for the choice that was made on this version; absent before. */
  readonly made?: DecisionEntry | undefined;
  /** Asks for the reason of a choice; absent for whoever does not choose. */
  readonly onChoose?: ((type: ScenarioType) => void) | undefined;
}

/** The review that counts now, as far as the approval block tells of it. */
export interface ReviewInfo {
  readonly version: number;
  readonly outcome: 'open' | 'approved' | 'changesRequested';
  /** ISO date-time. */
  readonly requestedAt: string;
  readonly approvers: readonly {
    readonly name: string;
    readonly state: 'invited' | 'joined' | 'approved' | 'changesRequested';
  }[];
}

/** Shown state of a plan. */
export type PlanState =
  | { readonly state: 'draft' | 'archived' }
  | {
      readonly state: 'inReview' | 'changesRequested' | 'approved' | 'changedSince';
      readonly version: number;
    };

/** What surrounds a document on a screen: words, catalogues, people to name, and the record of its approval. */
export interface PlanData {
  readonly frame: Frame;
  readonly catalogues: Catalogues;
  /** Absent or null where nothing is written. */
  readonly suggestions?: Suggestions | null | undefined;
  readonly candidates: readonly PersonCandidate[];
  readonly rights: PlanRights;
  /** The person at the screen; absent where nothing is done under their name. */
  readonly me?: { readonly userId: string } | undefined;
  /** IANA zone in which moments are shown. */
  readonly timeZone: string;
  /** `YYYY-MM-DD` in that zone, for calendars; absent where nothing is picked. */
  readonly today?: string | undefined;
  readonly status: PlanState;
  readonly review: ReviewInfo | null;
  readonly decisions: readonly DecisionEntry[];
  /** Of a version that is read; absent elsewhere. */
  readonly choosing?: ScenarioChoosing | undefined;
  /** The nonce of this response's Content-Security-Policy, for the editor of rich text. */
  readonly nonce?: string | undefined;
  /** Opens the sharing of a version; without it the approval block offers none. */
  readonly onShare?: (() => void) | undefined;
}
