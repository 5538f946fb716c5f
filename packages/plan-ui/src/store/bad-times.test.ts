import type { Change } from '@kader/plan/changes';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filledPlan, people, testId } from '../testing/example-plan.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { DocumentStore } from './document-store.ts';
import { createMemoryOutbox, type Outbox } from './outbox.ts';
import { saveStateOf } from './store-state.ts';

const goal = testId('bookings');
const day = 24 * 3600 * 1000;

function setTitle(value: string): Change {
  return { op: 'item.set', id: goal, field: 'title', value };
}

/** A tab on a device whose clock is `skew` milliseconds off. */
function openTab(server: PlanServer, given: { skew?: number; outbox?: Outbox } = {}) {
  const { skew = 0, outbox = createMemoryOutbox() } = given;
  const transport = server.transport('somebody');
  const store = new DocumentStore({
    document: server.document,
    people: server.people,
    transport,
    outbox,
    newId: () => v7({ msecs: Date.now() + skew }),
  });
  const stop = store.start();
  return { store, transport, stop, say: () => saveStateOf(store.getState()) };
}

const titleIn = (server: PlanServer) => server.document.items.get(goal)?.fields.title;
const settle = () => vi.advanceTimersByTimeAsync(5000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the session ends while somebody types', () => {
  test('nothing is lost, nothing is sent, and everything goes once they are signed in again', async () => {
    const server = new PlanServer(filledPlan(), people);
    const { store, transport, say, stop } = openTab(server);
    store.change([setTitle('Before')]);
    await settle();
    transport.refusal = 'UNAUTHENTICATED';
    for (const text of ['Typed', 'Typed on', 'Typed on and on']) {
      store.change([setTitle(text)]);
      await settle();
    }
    expect(say()).toEqual({ kind: 'signedOut', count: 3 });
    expect(titleIn(server)).toBe('Before');
    transport.refusal = null;
    // The next look at the server finds the session there again; nobody has to press anything.
    await settle();
    expect(titleIn(server)).toBe('Typed on and on');
    expect(say()).toEqual({ kind: 'saved' });
    expect(server.log).toHaveLength(4);
    stop();
  });

  test('a page that is closed meanwhile keeps it for the next', async () => {
    const server = new PlanServer(filledPlan(), people);
    const outbox = createMemoryOutbox();
    const first = openTab(server, { outbox });
    first.transport.refusal = 'UNAUTHENTICATED';
    first.store.change([setTitle('Kept')]);
    await settle();
    first.stop();
    const second = openTab(server, { outbox });
    await settle();
    expect(titleIn(server)).toBe('Kept');
    second.stop();
  });
});

describe('rights are taken away in the middle', () => {
  test('what was written is kept and shown as kept; it is not sent again and again', async () => {
    const server = new PlanServer(filledPlan(), people);
    const { store, transport, say, stop } = openTab(server);
    const send = vi.spyOn(transport, 'apply');
    send.mockRejectedValue(Object.assign(new Error('FORBIDDEN'), { code: 'FORBIDDEN' }));
    store.change([setTitle('Too late')]);
    await vi.advanceTimersByTimeAsync(60_000);
    // Reading still works and goes on; writing is asked for once.
    expect(say()).toEqual({ kind: 'refused', count: 1 });
    expect(send).toHaveBeenCalledTimes(1);
    send.mockRestore();
    store.retry();
    await settle();
    expect(titleIn(server)).toBe('Too late');
    stop();
  });
});

describe('no connection for an hour', () => {
  test('two hundred changes wait and go in order, each once, with a colleague’s beside them', async () => {
    const server = new PlanServer(filledPlan(), people);
    const { store, transport, say, stop } = openTab(server);
    const colleague = openTab(server);
    transport.line = 'cut';
    for (let step = 0; step < 200; step += 1) {
      store.change([setTitle(`Step ${step}`)]);
      await vi.advanceTimersByTimeAsync(18_000);
    }
    colleague.store.change([{ op: 'document.set', field: 'title', value: 'Another season' }]);
    await settle();
    expect(say()).toEqual({ kind: 'offline', count: 200 });
    transport.line = 'open';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(say()).toEqual({ kind: 'saved' });
    expect(titleIn(server)).toBe('Step 199');
    expect(server.log).toHaveLength(201);
    expect(store.getState().view).toEqual(server.document);
    expect(store.getState().view.items.get(server.document.id)?.fields.title).toBe('Another season');
    colleague.stop();
    stop();
  });
});

describe('a clock that is wrong by a day', () => {
  test.each([-day, day])('%i ms: what came later counts as later, and undo still undoes', async (skew) => {
    const server = new PlanServer(filledPlan(), people);
    const [wrong, right] = [openTab(server, { skew }), openTab(server)];
    right.store.change([setTitle('First')]);
    await settle();
    wrong.store.change([setTitle('Second')]);
    await settle();
    right.store.change([setTitle('Third')]);
    await settle();
    expect(titleIn(server)).toBe('Third');
    expect(server.log.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    right.store.undo();
    await settle();
    expect(titleIn(server)).toBe('Second');
    expect([wrong.say().kind, right.say().kind]).toEqual(['saved', 'saved']);
    expect(wrong.store.getState().view).toEqual(right.store.getState().view);
    wrong.stop();
    right.stop();
  });

  test('a clock that is set back while sets wait changes nothing about their order', async () => {
    const server = new PlanServer(filledPlan(), people);
    const { store, transport, stop } = openTab(server);
    transport.line = 'cut';
    store.change([setTitle('Before')]);
    vi.setSystemTime(Date.now() - day);
    store.change([setTitle('After')]);
    transport.line = 'open';
    store.retry();
    await settle();
    expect(titleIn(server)).toBe('After');
    stop();
  });
});
