import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, PlanDocument } from '../document/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import {
  changeOf,
  everyFieldDocument,
  type Intent,
  intentArbitrary,
  testDefinitions,
} from '../testing/face.ts';
import { applyItems } from './apply-items.ts';
import { baseFor } from './base-for.ts';
import type { ChangeSet } from './change-set.ts';
import { hasMoney } from './has-money.ts';
import { invertChangeSet } from './invert-change-set.ts';
import {
  type AcceptedSet,
  applyOptimistic,
  type Replica,
  receiveSets,
  refreshBase,
  replaceSeen,
  waitingSets,
} from './replica.ts';
import { seenTextOf } from './seen-text.ts';
import { readsOf, type Touch, touchesOf, touchKey } from './touches-of.ts';
import { valueAt } from './write-field.ts';

const start = everyFieldDocument(3);

/** A server as it will be: loads only what `readsOf` names, checks, keeps what was applied. */
class Server {
  document: PlanDocument = start;
  readonly log: (AcceptedSet & {
    readonly given: ChangeSet;
    readonly by: number;
    readonly merged: readonly string[];
  })[] = [];

  seqOf(id: string): number | undefined {
    return this.log.find((set) => set.id === id)?.seq;
  }

  send(set: ChangeSet, by: number): { seq: number } | { code: string } {
    const known = this.seqOf(set.id);
    if (known !== undefined) {
      return { seq: known };
    }
    const { id: documentId, structure } = this.document;
    const seq = this.document.seq + 1;
    const options = {
      seq,
      check: true,
      seqOfSet: (id: string) => this.seqOf(id),
      hasMoney: hasMoney(this.document.items.values(), testDefinitions),
    };
    const applied = applyItems(
      { documentId, structure, items: this.load(set) },
      set,
      options,
      testDefinitions,
    );
    if (!applied.ok) {
      return { code: applied.error.code };
    }
    const items = new Map([...this.document.items, ...applied.value.items]);
    this.document = { ...this.document, seq, items };
    const { changes, merged } = applied.value;
    this.log.push({ id: set.id, seq, changes, given: set, by, merged });
    return { seq };
  }

  private load(set: ChangeSet): ReadonlyMap<string, Item> {
    const { ids, childrenOf } = readsOf(set, this.document.id);
    const items = [...this.document.items];
    const named = items.filter(
      ([id, item]) => ids.includes(id) || (item.parent !== undefined && childrenOf.includes(item.parent)),
    );
    const blocks = new Set(named.map(([, { block }]) => block));
    const sections = items.filter(
      ([, { collection, block }]) => collection === 'sections' && block !== undefined && blocks.has(block),
    );
    return new Map([...named, ...sections]);
  }
}

/** A person at a screen: sees own changes at once, sends them in order, decides conflicts. */
class Client {
  replica: Replica = { acknowledged: start, pending: [] };
  private readonly undos: { readonly undo: ChangeSet; readonly expected: PlanDocument }[] = [];
  private count = 0;
  private readonly server: Server;
  readonly number: number;

  constructor(server: Server, number: number) {
    this.server = server;
    this.number = number;
  }

  get seen(): PlanDocument {
    return applyOptimistic(this.replica.acknowledged, this.replica.pending, testDefinitions).document;
  }

  newId(): string {
    this.count += 1;
    return `0190ffff-0000-7000-8000-${String(this.number).padStart(4, '0')}${String(this.count).padStart(8, '0')}`;
  }

  edit(intents: readonly Intent[]): void {
    const before = this.seen;
    const changes = intents.flatMap((intent) => changeOf(before, intent, this.newId()) ?? []);
    const set = {
      id: this.newId(),
      changes,
      base: baseFor(before, changes, this.replica.pending, testDefinitions),
    };
    const { document, skipped } = applyOptimistic(before, [set], testDefinitions);
    if (changes.length > 0 && skipped.length === 0) {
      const undo = invertChangeSet(before, set, this.newId(), testDefinitions);
      this.undos.push({ undo, expected: document });
      this.enqueue(set);
    }
  }

  undo(): void {
    const last = this.undos.pop();
    if (last !== undefined && last.undo.changes.length > 0) {
      const documents = { expected: last.expected, current: this.seen };
      this.enqueue(refreshBase(last.undo, documents, this.replica.pending, testDefinitions));
    }
  }

  /** Sends the first pending set; the answer may be lost on the way. */
  send(lost: boolean, mine: boolean): void {
    const [set] = this.replica.pending;
    if (set === undefined) {
      return;
    }
    const answer = this.server.send(set, this.number);
    if (lost) {
      return;
    }
    this.poll();
    if ('code' in answer) {
      this.decide(set, mine && answer.code === 'CONFLICT');
    }
  }

  /** Sends the last pending set before the others, as when an earlier one waits for its author. */
  sendLast(): void {
    const set = this.replica.pending.at(-1);
    if (set !== undefined) {
      this.server.send(set, this.number);
    }
  }

  poll(): void {
    const sets = this.server.log.filter(({ seq }) => seq > this.replica.acknowledged.seq);
    const received = receiveSets(this.replica, sets, testDefinitions);
    if (!received.ok) {
      throw received.error;
    }
    this.replica = received.value;
  }

  /** A refused set gives way to theirs, or comes again as a new set that has seen theirs. */
  private decide(refused: ChangeSet, mine: boolean): void {
    const waiting = waitingSets(this.replica.pending, refused.id);
    const others = this.replica.pending.filter(({ id }) => id !== refused.id);
    if (!mine) {
      this.replica = { ...this.replica, pending: others.filter(({ id }) => !waiting.has(id)) };
      return;
    }
    const { acknowledged } = this.replica;
    const changes = refused.changes.filter(
      (change) => change.op !== 'item.set' || acknowledged.items.get(change.id)?.removed !== true,
    );
    const again = { id: this.newId(), changes, base: baseFor(acknowledged, changes, [], testDefinitions) };
    this.replica = {
      ...this.replica,
      pending: [again, ...others.map((set) => replaceSeen(set, refused.id, again.id))],
    };
  }

  private enqueue(set: ChangeSet): void {
    this.replica = { ...this.replica, pending: [...this.replica.pending, set] };
  }
}

const stepArbitrary = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(
    ...(['edit', 'edit', 'edit', 'send', 'send', 'lose', 'sendLast', 'poll', 'undo'] as const),
  ),
  intents: fc.array(intentArbitrary, { minLength: 1, maxLength: 4 }),
  mine: fc.boolean(),
});

function run(steps: readonly (typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never)[]) {
  const server = new Server();
  const clients = [0, 1, 2].map((number) => new Client(server, number));
  for (const { who, what, intents, mine } of steps) {
    const client = clients[who];
    if (what === 'edit') {
      client?.edit(intents);
    } else if (what === 'undo') {
      client?.undo();
    } else if (what === 'poll') {
      client?.poll();
    } else if (what === 'sendLast') {
      client?.sendLast();
    } else {
      client?.send(what === 'lose', mine);
    }
  }
  for (const client of clients) {
    for (let tries = 0; client.replica.pending.length > 0 && tries < 500; tries += 1) {
      client.send(false, tries < 20);
    }
  }
  for (const client of clients) {
    client.poll();
  }
  return { server, clients };
}

describe('several people at once', () => {
  it('end with the same document everywhere, whatever the order of events', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 60, size: 'max' }), (steps) => {
        const { server, clients } = run(steps);
        for (const { replica, seen } of clients) {
          expect(replica.pending).toEqual([]);
          expect(replica.acknowledged).toEqual(server.document);
          expect(seen).toEqual(server.document);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lose nothing acknowledged: a value only gives way to one whose author had seen it', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 60, size: 'max' }), (steps) => {
        const { server } = run(steps);
        expect(unseenOverwrites(server)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** Touches where a set replaced another person's value that its author had not seen. */
function unseenOverwrites(server: Server): readonly string[] {
  const lastWrites = new Map<string, { seq: number; by: number }>();
  const found: string[] = [];
  for (const { seq, by, given, merged } of server.log) {
    const seen = (key: string) => {
      const base = given.base[key]?.seen ?? 0;
      return typeof base === 'string' ? (server.seqOf(base) ?? 0) : base;
    };
    for (const touch of given.changes.flatMap((change) => touchesOf(change, start.id))) {
      const key = touchKey(touch);
      const whole = touchKey({ item: touch.item, field: touch.field });
      // A list and its entries meet each other.
      const met = [...lastWrites].filter(
        ([other, { by: writer }]) =>
          writer !== by &&
          (other === key || other === whole || (key === whole && other.startsWith(`${key}#`))),
      );
      const unseen = met.filter(([other, last]) => Math.max(seen(key), seen(other)) < last.seq);
      // Places and existence are not content: the last move wins, and what was removed can be restored.
      if (touch.field.startsWith('$') || sameAsStood(server, touch, seq)) {
        continue;
      }
      // A merged text holds the other's words too, and a text that stands as it did was seen: see the test of merging.
      const stood = valueUntil(server, touch, seq - 1);
      const isKept = merged.includes(key) || given.base[key]?.text === seenTextOf(stood ?? undefined);
      if (unseen.length > 0 && !isKept) {
        found.push(key);
      }
      lastWrites.set(key, { seq, by });
    }
  }
  return found;
}

/** Whether a set left a value as the sets before it had made it. */
function sameAsStood(server: Server, touch: Touch, seq: number): boolean {
  const [before, after] = [seq - 1, seq].map((until) => valueUntil(server, touch, until));
  return JSON.stringify(before) === JSON.stringify(after);
}

function valueUntil(server: Server, touch: Touch, seq: number): FieldValue | null | undefined {
  const sets = server.log.filter((set) => set.seq <= seq);
  const replayed = receiveSets({ acknowledged: start, pending: [] }, sets, testDefinitions);
  return replayed.ok
    ? valueAt(replayed.value.acknowledged.items.get(touch.item), touch.field, touch.entry)
    : null;
}
