import {
  baseFor,
  type Change,
  type ChangeSet,
  type Definitions,
  invertChangeSet,
  refreshBase,
} from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { sameData } from '../plan/same-data.ts';
import { giveUp, refuse, settle, takeIn } from './answers.ts';
import { baseOfUnseen } from './base-of-unseen.ts';
import { broughtPeople, withBrought } from './brought-people.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';
import { movingSets, nextToSend, viewOf, withoutTouches } from './pending-queue.ts';
import type { Choice, NotTakenSet, PendingSet, StoreState } from './store-state.ts';
import { type DocumentTransport, type PersonEntry, type PersonNames, readRefusal } from './transport.ts';
import { emptyUndo, moveToRedo, moveToUndo, recordAct, type UndoEntry } from './undo-stack.ts';

export interface DocumentStoreOptions {
  readonly document: PlanDocument;
  readonly people: readonly PersonEntry[];
  readonly transport: DocumentTransport;
  readonly outbox: Outbox;
  /** Makes a UUIDv7. */
  readonly newId: () => string;
  /** Milliseconds between looks at what others did; 4,000 unless told. */
  readonly pollMs?: number;
  /** What collections and fields are; the product's own unless a test or the gallery brings others. */
  readonly definitions?: Definitions;
}

export interface ChangeOptions {
  readonly persons?: PersonNames;
  /** Acts of one group are undone together, e.g. the pauses while typing in one field. */
  readonly group?: string;
  /**
   * The document as its author saw it when they began: what others wrote over the same fields since then has not been
   * seen, and comes back as a conflict. The document as it is now unless told.
   */
  readonly seen?: PlanDocument;
}

const noChoices: PendingSet['choices'] = new Map();
const retryMs = [1000, 2000, 5000, 10_000, 30_000] as const;

/**
 * A document in one tab: applies changes at once, sends them in order, keeps them over a reload, takes in what others
 * did, and asks the person only where both wrote the same field. Framework-free; `subscribe` and `getState` suit
 * React's `useSyncExternalStore`.
 */
export class DocumentStore {
  readonly #transport: DocumentTransport;
  readonly #outbox: Outbox;
  readonly #newId: () => string;
  readonly #pollMs: number;
  readonly #definitions: Definitions | undefined;
  readonly #listeners = new Set<() => void>();
  /** People named in this tab: their names stand here before the server has told of them. */
  readonly #brought: PersonEntry[];
  /** Ids of the sets that the server is known to have taken. */
  readonly #taken = new Set<string>();
  #state: StoreState;
  #retries = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #pollTimer: ReturnType<typeof setInterval> | undefined;
  #fetching: Promise<void> | null = null;

  constructor(options: DocumentStoreOptions) {
    this.#transport = options.transport;
    this.#outbox = options.outbox;
    this.#newId = options.newId;
    this.#pollMs = options.pollMs ?? 4000;
    this.#definitions = options.definitions;
    const kept = options.outbox.load();
    const pending = kept.filter((entry) => !isNotTaken(entry)).map(toPending);
    this.#brought = pending.flatMap(broughtPeople);
    this.#state = {
      confirmed: options.document,
      view: viewOf(options.document, pending, options.definitions),
      pending,
      people: withBrought(options.people, this.#brought),
      standstill: null,
      onlyInTab: false,
      undo: emptyUndo,
      outOfStep: false,
      notTaken: kept.filter(isNotTaken),
    };
  }

  /** What collections and fields are, where a test or the gallery brought others than the product's. */
  get definitions(): Definitions | undefined {
    return this.#definitions;
  }

  getState = (): StoreState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to send what waits and to look for others' changes; returns the way to stop. */
  start(): () => void {
    this.#pollTimer = setInterval(() => void this.refresh(), this.#pollMs);
    void this.#send();
    return () => {
      clearInterval(this.#pollTimer);
      clearTimeout(this.#retryTimer);
    };
  }

  /** Takes over sets that a closed tab left behind. */
  adopt(entries: readonly OutboxEntry[]): void {
    const { pending, notTaken } = this.#state;
    const known = new Set([...pending, ...notTaken].map((entry) => entry.set.id));
    const added = entries.filter((entry) => !known.has(entry.set.id));
    const fresh = added.filter((entry) => !isNotTaken(entry)).map(toPending);
    if (added.length > 0) {
      const brought = fresh.flatMap(broughtPeople);
      this.#brought.push(...brought);
      this.#update({
        pending: [...pending, ...fresh],
        notTaken: [...notTaken, ...added.filter(isNotTaken)],
        people: withBrought(this.#state.people, brought),
      });
      void this.#send();
    }
  }

  /**
   * Makes one change set of the changes, shows it at once and sends it. Returns its id, or `''` where there is nothing
   * to change. What changes nothing that one sees is sent, since others may have written there, but is no act to undo.
   */
  change(changes: readonly Change[], options: ChangeOptions = {}): string {
    if (changes.length === 0) {
      return '';
    }
    const before = this.#state.view;
    const base = baseFor(before, changes, movingSets(this.#state.pending), this.#definitions);
    const unseen = options.seen === undefined ? {} : baseOfUnseen(options.seen, before, changes);
    const set = { id: this.#newId(), changes, base: { ...base, ...unseen } };
    const inverse = invertChangeSet(before, set, set.id, this.#definitions);
    this.#enqueue(set, options.persons ?? {});
    if (inverse.changes.length > 0) {
      const entry: UndoEntry = { inverse, after: this.#state.view, group: options.group ?? null };
      this.#update({ undo: recordAct(this.#state.undo, entry) });
    }
    return set.id;
  }

  /** Undoes the last own act that is not undone yet. Like any set it can meet a conflict. */
  undo = (): void => {
    const entry = this.#state.undo.undo.at(-1);
    if (entry !== undefined) {
      const reverse = this.#reverse(entry);
      this.#update({ undo: moveToRedo(this.#state.undo, reverse) });
    }
  };

  redo = (): void => {
    const entry = this.#state.undo.redo.at(-1);
    if (entry !== undefined) {
      const reverse = this.#reverse(entry);
      this.#update({ undo: moveToUndo(this.#state.undo, reverse) });
    }
  };

  /**
   * Settles what a set collided with, or one touch of it: `mine` writes the own value over theirs, `theirs` gives the own
   * one up. The set goes on, as a new one, when a choice is made for all of it.
   */
  resolve(setId: string, choice: Choice, touch?: string): void {
    const means = { newId: this.#newId, definitions: this.#definitions };
    this.#update(settle(this.#state, { setId, choice, touch }, means));
    void this.#send();
  }

  /** Forgets a set that was not taken: the person has what they typed. */
  forget = (setId: string): void =>
    this.#update({ notTaken: this.#state.notTaken.filter(({ set }) => set.id !== setId) });

  /** Tries again at once: the network is back, or the person has signed in again. */
  retry = (): void => {
    clearTimeout(this.#retryTimer);
    this.#retries = 0;
    this.#update({ standstill: null });
    void this.#send();
    void this.refresh();
  };

  /** Fetches what happened since the last acknowledged change. One at a time; failures wait for the next look. */
  async refresh(): Promise<void> {
    this.#fetching ??= this.#fetchSince().finally(() => {
      this.#fetching = null;
    });
    await this.#fetching;
  }

  async #fetchSince(): Promise<void> {
    try {
      const answer = await this.#transport.since(this.#state.confirmed.seq);
      for (const { id } of answer.sets) {
        this.#taken.add(id);
      }
      const taken = takeIn(this.#state, answer.sets, this.#definitions);
      // Who is refused may still read: only being able to write again would end that.
      const standstill = this.#state.standstill === 'refused' ? 'refused' : null;
      const told = withBrought(answer.people, this.#brought);
      // Names hang in every row: told again without news they stay the same list.
      const people = sameData(told, this.#state.people) ? this.#state.people : told;
      const wasCutOff = this.#state.standstill !== null && standstill === null;
      this.#update({ ...taken, people, standstill, outOfStep: taken === null });
      if (wasCutOff) {
        // The line is back, or the session is: what waits need not wait for its timer.
        clearTimeout(this.#retryTimer);
        void this.#send();
      }
    } catch (error) {
      this.#noteStandstill(readRefusal(error).code);
    }
  }

  /** Carries out an undo as a set of its own; returns what undoes it again. */
  #reverse(entry: UndoEntry): UndoEntry {
    const before = this.#state.view;
    const prepared = { ...entry.inverse, id: this.#newId() };
    const documents = { expected: entry.after, current: before };
    const moving = movingSets(this.#state.pending);
    const set = this.#withoutDead(refreshBase(prepared, documents, moving, this.#definitions));
    const inverse = invertChangeSet(before, set, set.id, this.#definitions);
    if (set.changes.length > 0) {
      this.#enqueue(set, {});
    }
    return { inverse, after: this.#state.view, group: null };
  }

  /** Leaves out what would undo a write that never came to be, because its author gave it up in a conflict. */
  #withoutDead(set: ChangeSet): ChangeSet {
    const pending = new Set(this.#state.pending.map((entry) => entry.set.id));
    const dead = Object.entries(set.base).flatMap(([touch, { seen }]) =>
      typeof seen === 'string' && !this.#taken.has(seen) && !pending.has(seen) ? [touch] : [],
    );
    return withoutTouches(set, new Set(dead), this.#state.confirmed.id) ?? { ...set, changes: [] };
  }

  #enqueue(set: ChangeSet, persons: PersonNames): void {
    const entry = toPending({ set, persons });
    const brought = broughtPeople(entry);
    this.#brought.push(...brought);
    this.#update({
      pending: [...this.#state.pending, entry],
      people: withBrought(this.#state.people, brought),
    });
    void this.#send();
  }

  async #send(): Promise<void> {
    const next = nextToSend(this.#state.pending);
    const { standstill } = this.#state;
    if (next === null || (standstill !== null && standstill !== 'offline')) {
      return;
    }
    this.#mark(next.set.id, 'sending');
    try {
      const { seq, changes = next.set.changes } = await this.#transport.apply(next.set, next.persons);
      this.#retries = 0;
      this.#taken.add(next.set.id);
      const own = { id: next.set.id, seq, changes };
      const taken = takeIn(this.#state, [own], this.#definitions);
      if (taken === null) {
        // Others were in between: learn of all in order, this set among them.
        await this.refresh();
      } else {
        this.#update({ ...taken, ...giveUp({ ...this.#state, ...taken }, next.set.id) });
      }
      this.#update({ standstill: null });
      this.#mark(next.set.id, 'queued');
    } catch (error) {
      await this.#onRefusal(next, readRefusal(error));
      return;
    }
    void this.#send();
  }

  async #onRefusal(entry: PendingSet, refusal: { code: string; details: unknown }): Promise<void> {
    switch (refusal.code) {
      case 'CONFLICT':
        await this.refresh();
        this.#update(refuse(this.#state, entry.set.id, refusal.details));
        void this.#send();
        return;
      case 'UNAUTHENTICATED':
      case 'FORBIDDEN':
      case 'NOT_FOUND':
        this.#mark(entry.set.id, 'queued');
        this.#noteStandstill(refusal.code);
        return;
      case 'UNAVAILABLE':
      case 'INTERNAL':
      case 'RATE_LIMITED':
        this.#mark(entry.set.id, 'queued');
        this.#noteStandstill('UNAVAILABLE');
        clearTimeout(this.#retryTimer);
        this.#retryTimer = setTimeout(
          () => void this.#send(),
          retryMs[Math.min(this.#retries, retryMs.length - 1)],
        );
        this.#retries += 1;
        return;
      default:
        this.#update({
          ...giveUp(this.#state, entry.set.id),
          notTaken: [
            ...this.#state.notTaken,
            { set: entry.set, persons: entry.persons, notTakenFor: refusal.code },
          ],
        });
        void this.#send();
    }
  }

  #noteStandstill(code: string): void {
    const standstill =
      code === 'UNAUTHENTICATED'
        ? 'signedOut'
        : code === 'FORBIDDEN'
          ? 'refused'
          : code === 'NOT_FOUND'
            ? 'gone'
            : 'offline';
    this.#update({ standstill });
  }

  #mark(setId: string, state: PendingSet['state']): void {
    const { pending, view } = this.#state;
    if (pending.some((entry) => entry.set.id === setId && entry.state !== state)) {
      const marked = pending.map((entry) => (entry.set.id === setId ? { ...entry, state } : entry));
      this.#update({ pending: marked }, view);
    }
  }

  #keep({ pending, notTaken }: StoreState): boolean {
    return this.#outbox.save([...notTaken, ...pending.map(({ set, persons }) => ({ set, persons }))]);
  }

  /** Replaces parts of the state, and tells so where one of them is another. The view is made anew from confirmed and pending unless it is given. */
  #update(part: Partial<StoreState>, view?: PlanDocument): void {
    const merged = { ...this.#state, ...part };
    if (
      (Object.keys(part) as (keyof StoreState)[]).every((key) => Object.is(merged[key], this.#state[key]))
    ) {
      return;
    }
    const same = merged.confirmed === this.#state.confirmed && merged.pending === this.#state.pending;
    const isKept = same && merged.notTaken === this.#state.notTaken;
    const onlyInTab = isKept ? merged.onlyInTab : !this.#keep(merged);
    this.#state = {
      ...merged,
      onlyInTab,
      view: view ?? (same ? this.#state.view : viewOf(merged.confirmed, merged.pending, this.#definitions)),
    };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

function isNotTaken(entry: OutboxEntry): entry is NotTakenSet {
  return entry.notTakenFor !== undefined;
}

function toPending(entry: OutboxEntry): PendingSet {
  return { ...entry, state: 'queued', conflicts: [], choices: noChoices };
}
