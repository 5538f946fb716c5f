import { parseChangeSet } from '@kader/plan/changes';
import type { OutboxEntry } from './outbox.ts';

/**
 * Reads what an outbox kept as text. What is no entry, because it comes from elsewhere or from an older Kader, is left
 * out: it could not be sent, and must not stop the page on which the rest waits.
 */
export function parseEntries(text: string | null): OutboxEntry[] {
  const kept = text === null ? [] : parseJson(text);
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
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
    parseChangeSet(given.set).ok &&
    isRecord(given.persons) &&
    areNames(given.persons) &&
    (given.notTakenFor === undefined || typeof given.notTakenFor === 'string')
  );
}

function areNames(persons: Record<string, unknown>): boolean {
  return Object.values(persons).every((person) => isRecord(person) && typeof person.name === 'string');
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
