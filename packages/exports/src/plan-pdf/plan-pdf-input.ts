import type { PlanDocument } from '@kader/plan/document';
import type { Frame, Locale } from '@kader/plan/template';

/** A decision on a version as the record shows it: all that is provable afterwards. */
export interface DecisionLine {
  readonly version: number;
  readonly name: string;
  /** Role at the client, e.g. `approver`. */
  readonly role: string;
  readonly kind: 'approve' | 'requestChanges';
  readonly note: string | null;
  /** ISO date-time, and the IANA zone in which it is told. */
  readonly at: string;
  readonly timeZone: string;
  /** Language in which the version was read. */
  readonly locale: Locale;
  /** SHA-256 of the shared content, 64 hex digits. */
  readonly hash: string;
}

/** A frozen version with everything its PDF says. */
export interface PlanPdfInput {
  /** Made by `sharedToDocument`: what is internal is not in it, so it cannot be printed. */
  readonly document: PlanDocument;
  /** The template's words in the document's language; headings and formats follow its locale. */
  readonly frame: Frame;
  /** Names of catalogue entries by catalogue and key, in the same language. */
  readonly catalogueNames: Readonly<Record<'metrics' | 'channels', Readonly<Record<string, string>>>>;
  /** Names of the people whom the content mentions, by id. */
  readonly people: Readonly<Record<string, string>>;
  /** Decisions on this version and earlier ones, oldest first. */
  readonly decisions: readonly DecisionLine[];
  readonly agency: { readonly name: string; readonly brandColor: string | null };
  readonly client: { readonly name: string };
  readonly version: number;
  readonly hash: string;
  /** ISO date-time at which the version was frozen; the file carries it as its date. */
  readonly frozenAt: string;
  readonly preparedBy: string;
  /** The agency's IANA zone. */
  readonly timeZone: string;
  /** Called before the first section and after each; awaited. The last call comes when the file is there. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>;
}
