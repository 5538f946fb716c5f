import type { HistoryLine } from '@kader/plan/changes';

/** One change set as history tells of it. */
export interface HistoryEntry {
  readonly seq: number;
  readonly by: { readonly id: string | null; readonly name: string };
  /** ISO date-time. */
  readonly at: string;
  readonly lines: readonly HistoryLine[];
  /** How many more lines there are than are told. */
  readonly more: number;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** To be given as `before` for what is older; null at the beginning. */
  readonly next: number | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** What is asked for: all of it, or one person's, or one section's. */
export interface HistoryFilter {
  readonly by?: string;
  readonly section?: string;
}

/** How history reaches the screen; injected. Rejects when there is no answer. */
export type LoadHistory = (wanted: HistoryFilter & { readonly before?: number }) => Promise<HistoryPage>;
