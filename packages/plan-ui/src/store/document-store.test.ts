import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filledPlan, people, testId } from '../testing/example-plan.ts';
import { PlanServer, type TestTransport } from '../testing/plan-server.ts';
import { DocumentStore } from './document-store.ts';
import { createMemoryOutbox, type Outbox } from './outbox.ts';
import { saveStateOf } from './store-state.ts';

const goal = testId('bookings');
let count = 0;

function newId(): string {
  count += 1;
  return `0190cccc-0000-7000-8000-${String(count).padStart(12, '0')}`;
}

function setTitle(value: string | undefined, id = goal): Change {
  return { op: 'item.set', id, field: 'title', ...(value === undefined ? {} : { value }) };
}

function titleIn(document: PlanDocument, id = goal): unknown {
  return document.items.get(id)?.fields.title;
}

/** A tab: a store on a line of its own, looking at the server when told to. */
function openTab(server: PlanServer, outbox: Outbox = createMemoryOutbox()) {
  const transport: TestTransport = server.transport('somebody');
  const store = new DocumentStore({
    document: server.document,
    people: server.people,
    transport,
    outbox,
    newId,
  });
  const view = () => store.getState().view;
  const say = () => saveStateOf(store.getState()).kind;
  return { store, transport, outbox, view, say, title: (id?: string) => titleIn(view(), id) };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(50);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving', () => {
  test('shows a change at once, sends it, and says so', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.store.change([setTitle('More repairs, sooner')]);
    expect(tab.title()).toBe('More repairs, sooner');
    expect(tab.say()).toBe('saving');
    await settle();
    expect(titleIn(server.document)).toBe('More repairs, sooner');
    expect(tab.say()).toBe('saved');
  });

  test('nothing to change is no set, and what changes nothing is no act to undo', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    expect(tab.store.change([])).toBe('');
    expect(tab.store.getState().pending).toEqual([]);
    tab.store.change([setTitle(String(tab.title()))]);
    expect(tab.store.getState().undo.undo).toEqual([]);
    await settle();
    expect(tab.say()).toBe('saved');
  });

  test('sends in order, one set at a time', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.store.change([setTitle('One')]);
    tab.store.change([setTitle('One, two')]);
    tab.store.change([setTitle('One, two, three')]);
    await settle();
    expect(server.log.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(titleIn(server.document)).toBe('One, two, three');
  });

  test('keeps changes while the line is cut and sends them as soon as a look at the server succeeds', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.transport.line = 'cut';
    tab.store.change([setTitle('Kept here')]);
    tab.store.change([setTitle('Kept here, too')]);
    await settle();
    expect(saveStateOf(tab.store.getState())).toEqual({ kind: 'offline', count: 2 });
    tab.transport.line = 'open';
    await tab.store.refresh();
    await settle();
    expect(titleIn(server.document)).toBe('Kept here, too');
    expect(tab.say()).toBe('saved');
  });

  test('words of a colleague in the same text come back with the answer, and those typed on top go on', async () => {
    const server = new PlanServer(filledPlan(), people);
    const [tab, colleague] = [openTab(server), openTab(server)];
    tab.store.change([setTitle('Win more regulars')]);
    await settle();
    await colleague.store.refresh();
    tab.transport.line = 'cut';
    tab.store.change([setTitle('Win more regulars soon')]);
    tab.store.change([setTitle('Win more regulars soon, all of them')]);
    colleague.store.change([setTitle('Keep more regulars')]);
    await settle();
    tab.transport.line = 'open';
    // Theirs is known before the own set is sent: the answer has to say what was made of both.
    await tab.store.refresh();
    await settle();
    expect(titleIn(server.document)).toBe('Keep more regulars soon, all of them');
    expect(tab.title()).toBe('Keep more regulars soon, all of them');
    expect(tab.store.getState().confirmed).toEqual(server.document);
    expect(tab.say()).toBe('saved');
    await colleague.store.refresh();
    expect(colleague.title()).toBe('Keep more regulars soon, all of them');
  });

  test('undoing takes back one’s own words and leaves a colleague’s', async () => {
    const server = new PlanServer(filledPlan(), people);
    const [tab, colleague] = [openTab(server), openTab(server)];
    tab.store.change([setTitle('Win more regulars')]);
    await settle();
    tab.store.change([setTitle('Win more regulars soon')], { group: 'typing' });
    tab.store.change([setTitle('Win many more regulars soon')], { group: 'typing' });
    await settle();
    await colleague.store.refresh();
    colleague.store.change([setTitle('Keep many more regulars soon')]);
    await settle();
    await tab.store.refresh();
    tab.store.undo();
    await settle();
    expect(tab.title()).toBe('Keep more regulars');
    expect(tab.say()).toBe('saved');
  });

  test('tries again by itself after a while', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.transport.line = 'cut';
    tab.store.change([setTitle('Later')]);
    await settle();
    tab.transport.line = 'open';
    await vi.advanceTimersByTimeAsync(1000);
    expect(titleIn(server.document)).toBe('Later');
  });

  test('an answer that got lost is asked for again, and nothing is written twice', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.transport.line = 'deaf';
    tab.store.change([setTitle('Once')]);
    await settle();
    expect(server.log).toHaveLength(1);
    tab.transport.line = 'open';
    tab.store.retry();
    await settle();
    expect(server.log).toHaveLength(1);
    expect(tab.say()).toBe('saved');
  });

  test.each([
    ['UNAUTHENTICATED', 'signedOut'],
    ['FORBIDDEN', 'refused'],
    ['NOT_FOUND', 'gone'],
  ])('stops at %s, keeps what waits, and goes on when told', async (code, kind) => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.transport.refusal = code;
    tab.store.change([setTitle('Waits')]);
    await settle();
    expect(tab.say()).toBe(kind);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.log).toEqual([]);
    tab.transport.refusal = null;
    tab.store.retry();
    await settle();
    expect(titleIn(server.document)).toBe('Waits');
  });

  test('a set that the server finds invalid is kept for its words, also over a reload; the others go on', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    const bad = tab.store.change([
      { op: 'item.set', id: testId('nobody knows it'), field: 'title', value: 'x' },
    ]);
    tab.store.change([setTitle('Fine')]);
    await settle();
    expect(tab.store.getState().notTaken).toMatchObject([
      { set: { id: bad, changes: [{ value: 'x' }] }, notTakenFor: 'INVALID_CHANGE' },
    ]);
    expect(titleIn(server.document)).toBe('Fine');
    expect(tab.say()).toBe('notTaken');
    const after = openTab(server, tab.outbox);
    const stop = after.store.start();
    await settle();
    expect(after.store.getState().notTaken.map(({ set }) => set.id)).toEqual([bad]);
    expect(server.log).toHaveLength(1);
    after.store.forget(bad);
    expect([after.say(), tab.outbox.load()]).toEqual(['saved', []]);
    stop();
  });
});

describe('reloading', () => {
  test('unsent sets survive, with the names they bring', async () => {
    const server = new PlanServer(filledPlan(), people);
    const before = openTab(server);
    before.transport.line = 'cut';
    const person = newId();
    before.store.change(
      [
        { op: 'item.add', id: person, collection: 'people', order: 'z', fields: { kind: 'client' } },
        { op: 'item.set', id: goal, field: 'owner', value: person },
      ],
      { persons: { [person]: { name: 'Hedda Lund' } } },
    );
    await settle();
    const after = openTab(server, before.outbox);
    expect(after.view().items.get(goal)?.fields.owner).toBe(person);
    const named = { id: person, name: 'Hedda Lund', kind: 'client' };
    expect(after.store.getState().people).toContainEqual(named);
    const stop = after.store.start();
    await settle();
    stop();
    expect(server.people).toContainEqual(named);
    expect(after.say()).toBe('saved');
    expect(before.outbox.load()).toEqual([]);
  });

  test('a set that had arrived before the reload is not shown twice', async () => {
    const server = new PlanServer(filledPlan(), people);
    const before = openTab(server);
    before.transport.line = 'deaf';
    const id = newId();
    before.store.change([{ op: 'item.add', id, collection: 'goals', order: 'z', fields: { title: 'New' } }]);
    await settle();
    const after = openTab(server, before.outbox);
    after.store.start();
    await settle();
    expect([...after.view().items.values()].filter(({ fields }) => fields.title === 'New')).toHaveLength(1);
    expect(after.say()).toBe('saved');
    expect(server.log).toHaveLength(1);
  });

  test('takes over what a closed tab left behind, once', async () => {
    const server = new PlanServer(filledPlan(), people);
    const closed = openTab(server);
    closed.transport.line = 'cut';
    closed.store.change([setTitle('From the closed tab')]);
    await settle();
    const tab = openTab(server);
    tab.store.adopt(closed.outbox.load());
    tab.store.adopt(closed.outbox.load());
    expect(tab.title()).toBe('From the closed tab');
    await settle();
    expect(server.log).toHaveLength(1);
  });
});

/** Two tabs that wrote the same goal without seeing each other: the second one's set comes back. */
async function collide() {
  const server = new PlanServer(filledPlan(), people);
  const [mine, theirs] = [openTab(server), openTab(server)];
  mine.transport.line = 'cut';
  const setId = mine.store.change([
    setTitle('Mine'),
    { op: 'item.set', id: goal, field: 'priority', value: '2' },
  ]);
  theirs.store.change([setTitle('Theirs')]);
  await settle();
  mine.transport.line = 'open';
  mine.store.retry();
  await settle();
  const refused = mine.store.getState().pending.find(({ state }) => state === 'refused');
  return { server, mine, theirs, setId, refused };
}

describe('conflicts', () => {
  test('a write over one not seen comes back with both values; theirs shows until a choice is made', async () => {
    const { mine, refused, setId } = await collide();
    expect(refused?.set.id).toBe(setId);
    expect(refused?.conflicts).toMatchObject([
      { item: goal, field: 'title', yours: 'Mine', theirs: 'Theirs' },
    ]);
    expect(mine.title()).toBe('Theirs');
    expect(mine.say()).toBe('conflict');
  });

  test('mine: my words stand, and with them what was written along', async () => {
    const { server, mine, theirs, setId } = await collide();
    mine.store.resolve(setId, 'mine');
    await settle();
    await theirs.store.refresh();
    expect(titleIn(server.document)).toBe('Mine');
    expect(server.document.items.get(goal)?.fields.priority).toBe('2');
    expect(theirs.title()).toBe('Mine');
    expect(mine.say()).toBe('saved');
  });

  test('theirs: their words stand, and of mine what did not collide', async () => {
    const { server, mine, setId } = await collide();
    mine.store.resolve(setId, 'theirs');
    await settle();
    expect(titleIn(server.document)).toBe('Theirs');
    expect(server.document.items.get(goal)?.fields.priority).toBe('2');
    expect(mine.say()).toBe('saved');
  });

  test('sets made on top wait for the choice; all others go on', async () => {
    const { server, mine, setId } = await collide();
    const other = testId('return');
    mine.store.change([setTitle('Another row', other)]);
    await settle();
    expect(titleIn(server.document, other)).toBe('Another row');
    mine.store.resolve(setId, 'mine');
    await settle();
    expect(titleIn(server.document)).toBe('Mine');
  });

  test('what somebody saw before they began to write is what counts, not what came in meanwhile', async () => {
    const server = new PlanServer(filledPlan(), people);
    const [mine, theirs] = [openTab(server), openTab(server)];
    const seen = mine.view();
    theirs.store.change([setTitle('Theirs')]);
    await settle();
    await mine.store.refresh();
    expect(mine.title()).toBe('Theirs');
    mine.store.change([setTitle('Typed without looking')], { seen });
    await settle();
    expect(titleIn(server.document)).toBe('Theirs');
    expect(mine.say()).toBe('conflict');
  });

  test('a row that somebody deleted comes back with my words, or stays away with theirs', async () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const server = new PlanServer(filledPlan(), people);
      const [mine, theirs] = [openTab(server), openTab(server)];
      mine.transport.line = 'cut';
      const setId = mine.store.change([setTitle('Still needed')]);
      theirs.store.change([{ op: 'item.remove', id: goal }]);
      await settle();
      mine.transport.line = 'open';
      mine.store.retry();
      await settle();
      expect(mine.store.getState().pending[0]?.conflicts).toMatchObject([{ removed: true, theirs: null }]);
      mine.store.resolve(setId, choice);
      await settle();
      expect(mine.say()).toBe('saved');
      expect(server.document.items.get(goal)?.removed).toBe(choice === 'mine' ? undefined : true);
      expect(titleIn(server.document) === 'Still needed').toBe(choice === 'mine');
    }
  });
});

describe('undo', () => {
  test('takes the last act back and forth', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    const before = tab.title();
    tab.store.change([setTitle('Changed')]);
    await settle();
    tab.store.undo();
    expect(tab.title()).toBe(before);
    tab.store.redo();
    expect(tab.title()).toBe('Changed');
    tab.store.undo();
    await settle();
    expect(titleIn(server.document)).toBe(before);
    expect(tab.say()).toBe('saved');
  });

  test('takes the pauses of one act back together', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    const before = tab.title();
    for (const text of ['C', 'Ch', 'Changed']) {
      tab.store.change([setTitle(text)], { group: 'typing' });
      await settle();
    }
    tab.store.undo();
    await settle();
    expect(titleIn(server.document)).toBe(before);
    tab.store.redo();
    await settle();
    expect(titleIn(server.document)).toBe('Changed');
  });

  test('brings a deleted row back where it stood', async () => {
    const server = new PlanServer(filledPlan(), people);
    const tab = openTab(server);
    tab.store.change([{ op: 'item.remove', id: goal }]);
    tab.store.undo();
    await settle();
    const row = server.document.items.get(goal);
    expect(row?.removed).toBeUndefined();
    expect(row?.order).toBe(filledPlan().items.get(goal)?.order);
  });

  test('does not overwrite what others wrote since: it asks', async () => {
    const server = new PlanServer(filledPlan(), people);
    const [tab, other] = [openTab(server), openTab(server)];
    tab.store.change([setTitle('Changed')]);
    await settle();
    await other.store.refresh();
    other.store.change([setTitle('Changed further')]);
    await settle();
    await tab.store.refresh();
    tab.store.undo();
    await settle();
    expect(titleIn(server.document)).toBe('Changed further');
    expect(tab.say()).toBe('conflict');
    const [refused] = tab.store.getState().pending;
    tab.store.resolve(refused?.set.id ?? '', 'mine');
    await settle();
    expect(titleIn(server.document)).toBe(titleIn(filledPlan()));
  });

  test('of an act that was given up in a conflict, undoes nothing and breaks nothing', async () => {
    const { server, mine, setId } = await collide();
    mine.store.resolve(setId, 'theirs');
    await settle();
    mine.store.undo();
    await settle();
    expect(mine.store.getState().notTaken).toEqual([]);
    expect(titleIn(server.document)).toBe('Theirs');
    expect(server.document.items.get(goal)?.fields.priority).toBe('1');
  });

  test('of an act that won a conflict goes back to what stood before it', async () => {
    const { server, mine, setId } = await collide();
    mine.store.resolve(setId, 'mine');
    await settle();
    mine.store.undo();
    await settle();
    expect(mine.store.getState().notTaken).toEqual([]);
    expect(titleIn(server.document)).toBe(titleIn(filledPlan()));
  });
});

test('learns of others every few seconds while it runs, and not after', async () => {
  const server = new PlanServer(filledPlan(), people);
  const [tab, other] = [openTab(server), openTab(server)];
  const stop = tab.store.start();
  other.store.change([setTitle('From elsewhere')]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(tab.title()).toBe('From elsewhere');
  stop();
  other.store.change([setTitle('Too late')]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(tab.title()).toBe('From elsewhere');
});

test('listeners hear of changes until they leave', () => {
  const tab = openTab(new PlanServer(filledPlan(), people));
  const listener = vi.fn();
  const leave = tab.store.subscribe(listener);
  tab.store.change([setTitle('Heard')]);
  const heard = listener.mock.calls.length;
  expect(heard).toBeGreaterThan(0);
  leave();
  tab.store.change([setTitle('Not heard')]);
  expect(listener.mock.calls.length).toBe(heard);
});

test('listeners hear nothing of a look at the server that brings no news', async () => {
  const server = new PlanServer(filledPlan(), people);
  const tab = openTab(server);
  await tab.store.refresh();
  const known = tab.store.getState();
  const listener = vi.fn();
  tab.store.subscribe(listener);
  await tab.store.refresh();
  expect(listener).not.toHaveBeenCalled();
  expect(tab.store.getState()).toBe(known);
  server.people = [...people, { id: testId('newcomer'), name: 'Nadia', kind: 'outside' }];
  await tab.store.refresh();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(tab.store.getState().people).toHaveLength(people.length + 1);
});

test('the list of people stays the same while changes are saved', async () => {
  const tab = openTab(new PlanServer(filledPlan(), people));
  const known = tab.store.getState().people;
  tab.store.change([setTitle('Saved')]);
  await settle();
  await tab.store.refresh();
  expect(tab.say()).toBe('saved');
  expect(tab.store.getState().people).toBe(known);
});
