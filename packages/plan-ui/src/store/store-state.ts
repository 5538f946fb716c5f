import type { Conflict } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import type { OutboxEntry } from './outbox.ts';
import type { PersonEntry } from './transport.ts';
import type { UndoState } from './undo-stack.ts';

/** Whose value stands where two people wrote at the same time. */
export type Choice = 'mine' | 'theirs';

/** A set of this tab that the server has not acknowledged. */
export interface PendingSet extends OutboxEntry {
  /** `refused`: the server answered with a conflict; it waits for the person's choice. */
  readonly state: 'queued' | 'sending' | 'refused';
  readonly conflicts: readonly Conflict[];
  /** Choices that were made already, by touch; the set goes on once there is one for each conflict. */
  readonly choices: ReadonlyMap<string, Choice>;
}

/** A set that the server found invalid, and why. */
export type NotTakenSet = OutboxEntry & { readonly notTakenFor: string };

/** Why nothing can be sent at the moment. */
export type Standstill =
  /** No answer: kept here, tried again. */
  | 'offline'
  /** The session ended: kept here, sent after signing in again. */
  | 'signedOut'
  /** The right to write was taken away. */
  | 'refused'
  /** The plan is out of reach: in the bin, or no longer open to this person. Goes on by itself if it comes back. */
  | 'gone';

/** What the screen says about safety, from which it makes one sentence. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly count: number }
  | { readonly kind: 'conflict'; readonly count: number }
  | { readonly kind: 'notTaken'; readonly count: number }
  | { readonly kind: Standstill; readonly count: number };

/** A document as one tab holds it. Never mutated; a new state shares what did not change. */
export interface StoreState {
  /** What the server has acknowledged, of everybody. */
  readonly confirmed: PlanDocument;
  /** What the screen shows: confirmed, with the own sets that are on their way. */
  readonly view: PlanDocument;
  readonly pending: readonly PendingSet[];
  readonly people: readonly PersonEntry[];
  readonly standstill: Standstill | null;
  /** The device refused to keep what waits: closing the tab would lose it. */
  readonly onlyInTab: boolean;
  readonly undo: UndoState;
  /** What others did could not be applied here: the document has to be opened anew; own sets are kept. */
  readonly outOfStep: boolean;
  /** Sets that the server found invalid: what was typed is kept until the person has done with it. */
  readonly notTaken: readonly NotTakenSet[];
}

export function saveStateOf(state: StoreState): SaveState {
  const refused = state.pending.filter((set) => set.state === 'refused').length;
  const count = state.pending.length;
  if (state.standstill !== null && count > 0) {
    return { kind: state.standstill, count };
  }
  if (refused > 0) {
    return { kind: 'conflict', count: refused };
  }
  if (state.notTaken.length > 0) {
    return { kind: 'notTaken', count: state.notTaken.length };
  }
  return count > 0 ? { kind: 'saving', count } : { kind: 'saved' };
}
