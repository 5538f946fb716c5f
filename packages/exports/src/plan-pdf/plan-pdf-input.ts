import type { ScenarioType } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import type { AgencySettings, Finding } from '@kader/plan/evaluate';
import type { Frame, Locale } from '@kader/plan/template';

/** A decision on a version, or the choice of one of its scenarios, as the record shows it: all that is provable afterwards. */
export interface DecisionLine {
  readonly version: number;
  readonly name: string;
  /** Role at the client, e.g. `approver`. */
  readonly role: string;
  readonly kind: 'approve' | 'requestChanges' | 'chooseScenario';
  /** Which one was chosen; of the choice of a scenario alone. */
  readonly scenario?: ScenarioType;
  /** What was written along; of a choice its reason. */
  readonly note: string | null;
  /** ISO date-time, and the IANA zone in which it is told. */
  readonly at: string;
  readonly timeZone: string;
  /** Language in which the version was read. */
  readonly locale: Locale;
  /** SHA-256 of the shared content, 64 hex digits. */
  readonly hash: string;
}

/** What of a plan a PDF shows. */
export type Edition =
  /** A frozen version, with the SHA-256 of its shared content in 64 hex digits. */
  | { readonly kind: 'version'; readonly number: number; readonly hash: string }
  /** The working plan as the client would see it. */
  | { readonly kind: 'draft' }
  /** The working plan with all that is internal, and the findings that somebody waived. */
  | { readonly kind: 'internalDraft'; readonly waived: readonly Finding[] };

/** A plan with everything its PDF says. */
export interface PlanPdfInput {
  /** Made by `sharedToDocument` but for an internal draft: what is internal is not in it, so it cannot be printed. */
  readonly document: PlanDocument;
  /** The template's words in the document's language; headings and formats follow its locale. */
  readonly frame: Frame;
  /** Names of catalogue entries by catalogue and key, in the same language. */
  readonly catalogueNames: Readonly<Record<'metrics' | 'channels', Readonly<Record<string, string>>>>;
  /** Names of the people whom the content mentions, by id. */
  readonly people: Readonly<Record<string, string>>;
  /** Decisions and choices on this version and earlier ones, oldest first; a draft has none. */
  readonly decisions: readonly DecisionLine[];
  readonly agency: { readonly name: string; readonly brandColor: string | null };
  readonly client: { readonly name: string };
  readonly edition: Edition;
  /** ISO date-time at which the plan stood like this: the version was frozen, the draft asked for. The file carries it as its date. */
  readonly standsAt: string;
  /** Who froze the version; null for a draft. */
  readonly preparedBy: string | null;
  /** The agency's IANA zone. */
  readonly timeZone: string;
  /** How the agency counts the detail window; the template's way without. */
  readonly settings?: AgencySettings;
  /** Called before the first section and after each; awaited. The last call comes when the file is there. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>;
}
