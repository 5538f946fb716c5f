import type { ChangeSet } from '@kader/plan/changes';
import type { PersonNames } from './transport.ts';

/** A set on its way to the server. */
export interface OutboxEntry {
  readonly set: ChangeSet;
  readonly persons: PersonNames;
  /** Why the server did not take it; then it is kept for its words, and not sent again. */
  readonly notTakenFor?: string;
}

/** Where sets wait until the server has acknowledged them. Writing is synchronous: a reload loses nothing. */
export interface Outbox {
  load(): readonly OutboxEntry[];
  /** Never throws. Answers false when what was given lasts only as long as the page: nothing else would keep it. */
  save(entries: readonly OutboxEntry[]): boolean;
}

/** Keeps nothing beyond the page, and stands for what does; for reading views and tests. */
export function createMemoryOutbox(): Outbox {
  let kept: readonly OutboxEntry[] = [];
  return {
    load: () => kept,
    save: (entries) => {
      kept = entries;
      return true;
    },
  };
}
