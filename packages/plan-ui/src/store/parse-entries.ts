import { parseChangeSet } from '@kader/plan/changes';
import type { OutboxEntry } from './outbox.ts';

/**
 * Reads what an outbox kept as text. What is no entry is left out: it must not stop the page on which the rest waits. A
 * set that this Kader cannot read, from an older one or refused before, is not sent but stays with its words.
 */
export function parseEntries(text: string | null): OutboxEntry[] {
  const kept = text === null ? [] : parseJson(text);
  return Array.isArray(kept) ? kept.filter(isEntry).map(withReason) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEntry(given: unknown): given is OutboxEntry {
  return (
    isRecord(given) &&
    hasShapeOfSet(given.set) &&
    isRecord(given.persons) &&
    areNames(given.persons) &&
    (given.notTakenFor === undefined || typeof given.notTakenFor === 'string')
  );
}

/** Whether something is a set as far as showing its words goes. */
function hasShapeOfSet(given: unknown): boolean {
  return (
    isRecord(given) &&
    typeof given.id === 'string' &&
    isRecord(given.base) &&
    Array.isArray(given.changes) &&
    given.changes.every((change) => isRecord(change) && typeof change.op === 'string')
  );
}

function withReason(entry: OutboxEntry): OutboxEntry {
  return entry.notTakenFor !== undefined || parseChangeSet(entry.set).ok
    ? entry
    : { ...entry, notTakenFor: 'INVALID_CHANGE' };
}

function areNames(persons: Record<string, unknown>): boolean {
  return Object.values(persons).every((person) => isRecord(person) && typeof person.name === 'string');
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
