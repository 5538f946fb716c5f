import type { ChangeSet } from '@kader/plan/changes';
import type { PersonNames } from './transport.ts';

/** A set on its way to the server. */
export interface OutboxEntry {
  readonly set: ChangeSet;
  readonly persons: PersonNames;
}

/** Where sets wait until the server has acknowledged them. Writing is synchronous: a reload loses nothing. */
export interface Outbox {
  load(): readonly OutboxEntry[];
  save(entries: readonly OutboxEntry[]): void;
}

/** Keeps nothing beyond the page; for reading views and tests. */
export function createMemoryOutbox(): Outbox {
  let kept: readonly OutboxEntry[] = [];
  return {
    load: () => kept,
    save: (entries) => {
      kept = entries;
    },
  };
}
