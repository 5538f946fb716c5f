import { canonicalJson, orderAt } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { documentToJson, type PlanDocument, rowsOf } from '@kader/plan/document';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filledPlan, people } from '../testing/example-plan.ts';
import { type Line, PlanServer, type TestTransport } from '../testing/plan-server.ts';
import { DocumentStore } from './document-store.ts';
import { createMemoryOutbox, type Outbox } from './outbox.ts';

/** What somebody does next; numbers pick among what is there. */
type Step = { readonly tab: number; readonly pick: number; readonly value: number } & (
  | { readonly act: 'title' | 'target' | 'clear' | 'add' | 'remove' | 'move' | 'link' | 'section' | 'header' }
  | { readonly act: 'undo' | 'redo' | 'look' | 'reload' | 'decide' | 'wait' }
  | { readonly act: 'line' }
);

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  tab: fc.nat(2),
  pick: fc.nat(9),
  value: fc.nat(9),
  act: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...(['title', 'target', 'clear', 'add', 'remove', 'move', 'link', 'section', 'header'] as const),
      ),
    },
    {
      weight: 5,
      arbitrary: fc.constantFrom(...(['undo', 'redo', 'look', 'reload', 'decide', 'wait', 'line'] as const)),
    },
  ),
});

let count = 0;
function newId(): string {
  count += 1;
  return `0190dddd-0000-7000-8000-${String(count).padStart(12, '0')}`;
}

function changeOf(document: PlanDocument, { act, pick, value }: Step): Change | null {
  const goals = rowsOf(document, 'goals');
  const lines = rowsOf(document, 'strategicLines');
  const goal = goals[pick % Math.max(goals.length, 1)];
  const line = lines[pick % Math.max(lines.length, 1)];
  switch (act) {
    case 'title':
      return goal === undefined
        ? null
        : { op: 'item.set', id: goal.id, field: 'title', value: `Goal ${value}` };
    case 'target':
      return goal === undefined
        ? null
        : { op: 'item.set', id: goal.id, field: 'target', value: String(value) };
    case 'clear':
      return goal === undefined ? null : { op: 'item.set', id: goal.id, field: 'owner' };
    case 'add':
      return {
        op: 'item.add',
        id: newId(),
        collection: 'goals',
        order: orderAt(value),
        fields: { title: `New ${value}` },
      };
    case 'remove':
      return goal === undefined ? null : { op: 'item.remove', id: goal.id };
    case 'move':
      return goal === undefined ? null : { op: 'item.move', id: goal.id, order: orderAt(value) };
    case 'link': {
      if (goal === undefined || line === undefined) {
        return null;
      }
      const entry = { id: goal.id, order: orderAt(value), value: { id: goal.id } };
      return {
        op: 'item.set',
        id: line.id,
        field: 'goals',
        entry: goal.id,
        ...(value % 3 === 0 ? {} : { value: [entry] }),
      };
    }
    case 'section':
      return { op: 'section.set', section: 'strategy', field: 'title', value: `Section ${value}` };
    case 'header':
      return { op: 'document.set', field: 'title', value: `Plan ${value}` };
    default:
      return null;
  }
}

/** A tab that can be reloaded: what it has not sent survives in its outbox. */
class Tab {
  readonly outbox: Outbox = createMemoryOutbox();
  readonly transport: TestTransport;
  readonly server: PlanServer;
  store: DocumentStore;
  /** Ids of own sets made outside any conflict: each has to arrive. */
  readonly promised = new Set<string>();
  hadConflict = false;
  pages = 0;
  rejected: string[] = [];

  constructor(server: PlanServer) {
    this.server = server;
    this.transport = server.transport('somebody');
    this.store = this.open();
  }

  /** A page of this tab; the one before it is gone, whatever it was doing. */
  open(): DocumentStore {
    const { document, people: named } = this.server;
    this.pages += 1;
    const page = this.pages;
    const whileOpen = async <T>(act: () => Promise<T>): Promise<T> => {
      const answer = await act();
      return page === this.pages ? answer : new Promise<T>(() => undefined);
    };
    const store = new DocumentStore({
      document,
      people: named,
      transport: {
        apply: (set, persons) => whileOpen(() => this.transport.apply(set, persons)),
        since: (seq) => whileOpen(() => this.transport.since(seq)),
      },
      outbox: {
        load: () => this.outbox.load(),
        save: (entries) => page !== this.pages || this.outbox.save(entries),
      },
      newId,
    });
    store.subscribe(() => {
      const { pending, notTaken } = store.getState();
      this.hadConflict ||= pending.some(({ state }) => state === 'refused');
      for (const { notTakenFor, set } of notTaken) {
        this.rejected.push(`${notTakenFor} ${set.id}`);
      }
    });
    return store;
  }

  get view(): PlanDocument {
    return this.store.getState().view;
  }

  decide(choice: 'mine' | 'theirs'): boolean {
    const refused = this.store.getState().pending.find(({ state }) => state === 'refused');
    if (refused !== undefined) {
      this.store.resolve(refused.set.id, choice);
    }
    return refused !== undefined;
  }
}

const lines: readonly Line[] = ['open', 'open', 'cut', 'deaf'];

async function take(tab: Tab, step: Step): Promise<void> {
  switch (step.act) {
    case 'undo':
      tab.store.undo();
      return;
    case 'redo':
      tab.store.redo();
      return;
    case 'look':
      await tab.store.refresh();
      return;
    case 'wait':
      await vi.advanceTimersByTimeAsync(step.value * 500);
      return;
    case 'line':
      tab.transport.line = lines[step.value % lines.length] ?? 'open';
      return;
    case 'decide':
      tab.decide(step.value % 2 === 0 ? 'mine' : 'theirs');
      return;
    case 'reload':
      tab.store = tab.open();
      tab.store.retry();
      return;
    default: {
      const change = changeOf(tab.view, step);
      if (change !== null) {
        tab.promised.add(tab.store.change([change]));
      }
    }
  }
}

/** Opens all lines and decides what is left, until nobody has anything to send. */
async function comeToRest(tabs: readonly Tab[]): Promise<void> {
  for (const tab of tabs) {
    tab.transport.line = 'open';
  }
  for (let round = 0; round < 60; round += 1) {
    for (const tab of tabs) {
      tab.store.retry();
    }
    await vi.advanceTimersByTimeAsync(40_000);
    const decided = tabs.map((tab) => tab.decide(round % 2 === 0 ? 'mine' : 'theirs'));
    if (!decided.includes(true) && tabs.every((tab) => tab.store.getState().pending.length === 0)) {
      break;
    }
  }
  for (const tab of tabs) {
    await tab.store.refresh();
  }
}

/** Content without revisions: those of a set still on its way are provisional. */
function contentOf(document: PlanDocument): string {
  const { items, ...rest } = documentToJson(document);
  return canonicalJson({
    ...rest,
    structure: null,
    items: items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('whatever several people do, and however the line fails, all end with the same plan and nothing gets lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 5, maxLength: 60 }), async (steps) => {
      const server = new PlanServer(filledPlan(), people);
      const tabs = [new Tab(server), new Tab(server), new Tab(server)];
      for (const step of steps) {
        const tab = tabs[step.tab];
        if (tab !== undefined) {
          await take(tab, step);
        }
        await vi.advanceTimersByTimeAsync(step.value < 5 ? 0 : 20);
      }
      await comeToRest(tabs);
      const accepted = new Set(server.log.map(({ id }) => id));
      for (const tab of tabs) {
        expect(tab.store.getState().pending).toEqual([]);
        expect(tab.store.getState().outOfStep).toBe(false);
        expect(contentOf(tab.view)).toBe(contentOf(server.document));
        expect(tab.rejected).toEqual([]);
        const missing = [...tab.promised].filter((id) => !accepted.has(id));
        expect(tab.hadConflict ? [] : missing).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);
