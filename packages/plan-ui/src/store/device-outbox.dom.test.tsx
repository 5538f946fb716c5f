import { afterEach, expect, test, vi } from 'vitest';
import { createDeviceOutbox } from './device-outbox.ts';
import type { OutboxEntry } from './outbox.ts';

const scope = 'somebody.plan';
let count = 0;
function newId(): string {
  count += 1;
  return `tab-${count}`;
}

/** A set with an edit; the same name makes the same one. */
function entry(name: string): OutboxEntry {
  const id = `0192f0c0-0000-7000-8000-00000000000${name}`;
  const base = { [`${id}.title`]: { seen: 1, text: 'Before' } };
  return { set: { id, changes: [{ op: 'document.set', field: 'title', value: name }], base }, persons: {} };
}

/** Names held in the browser, by any of its pages. */
const held = new Set<string>();

/** The locks of a browser as one page sees them, as far as an outbox asks: held by name until the page is closed. */
class Locks {
  request = async (name: string, _options: object, act: (lock: object | null) => Promise<unknown>) => {
    const isFree = !held.has(name);
    held.add(name);
    await act(isFree ? { name } : null);
  };
  query = async () => ({ held: [...held].map((name) => ({ name })) });
}

/** A page in the tab that the session storage belongs to. */
function openPage(): ReturnType<typeof createDeviceOutbox> {
  vi.stubGlobal('navigator', { locks: new Locks() });
  return createDeviceOutbox(scope, newId);
}
/** A page in a tab of its own. */
function openTab() {
  sessionStorage.clear();
  return openPage();
}
function closeAll() {
  held.clear();
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  held.clear();
});

test('what is saved survives a reload of the tab', () => {
  openTab().save([entry('a'), entry('b')]);
  closeAll();
  expect(openPage().load()).toEqual([entry('a'), entry('b')]);
});

test('nothing left to send leaves nothing behind', () => {
  const outbox = openTab();
  outbox.save([entry('a')]);
  outbox.save([]);
  expect(localStorage).toHaveLength(0);
});

test('two tabs keep theirs apart', () => {
  const [first, second] = [openTab(), openTab()];
  first.save([entry('a')]);
  second.save([entry('b')]);
  expect(first.load()).toEqual([entry('a')]);
  expect(second.load()).toEqual([entry('b')]);
});

test('a duplicated tab, which inherits the id of the first, moves on with a copy and overwrites nothing', async () => {
  const first = openTab();
  first.save([entry('a')]);
  const duplicate = openPage();
  await Promise.resolve();
  duplicate.save([entry('b')]);
  expect(first.load()).toEqual([entry('a')]);
  expect(duplicate.load()).toEqual([entry('b')]);
});

test('takes over what closed tabs left, once, and leaves to open tabs what is theirs', async () => {
  const closed = openTab();
  closed.save([entry('a')]);
  closeAll();
  const open = openTab();
  open.save([entry('b')]);
  const next = openTab();
  expect(await next.adopt()).toEqual([entry('a')]);
  expect(next.load()).toEqual([entry('a')]);
  expect(open.load()).toEqual([entry('b')]);
  expect(await next.adopt()).toEqual([]);
});

test('going away and back within a page finds the same place', async () => {
  openTab().save([entry('a')]);
  const again = createDeviceOutbox(scope, newId);
  await Promise.resolve();
  again.save([]);
  expect(localStorage).toHaveLength(0);
});

test('another plan or person finds nothing', async () => {
  openTab().save([entry('a')]);
  closeAll();
  sessionStorage.clear();
  const other = createDeviceOutbox('somebody.else', newId);
  expect(other.load()).toEqual([]);
  expect(await other.adopt()).toEqual([]);
});

test('text that is not ours counts as nothing', () => {
  const outbox = openTab();
  outbox.save([entry('a')]);
  const [key = ''] = Object.keys(localStorage);
  for (const junk of ['{', 'null', '"text"', '{"a":1}']) {
    localStorage.setItem(key, junk);
    expect(outbox.load()).toEqual([]);
  }
});

const { set } = entry('b');
test.each([
  ['no object', null],
  ['no set', { persons: {} }],
  ['no people', { set }],
  ['people without names', { set, persons: { someone: null } }],
  ['changes that are none', { set: { ...set, changes: [null] }, persons: {} }],
])('an entry of another shape is left out, the others stay: %s', (_what, other) => {
  const outbox = openTab();
  outbox.save([entry('a')]);
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, JSON.stringify([other, entry('a')]));
  expect(outbox.load()).toEqual([entry('a')]);
});

test.each([
  ['a change of another kind', { set: { ...set, changes: [{ op: 'erase', id: set.id }] }, persons: {} }],
  ['a base that names nothing seen', { set: { ...set, base: { title: null } }, persons: {} }],
])('a set that cannot be read any more keeps its words and is not sent: %s', (_what, other) => {
  const outbox = openTab();
  outbox.save([entry('a')]);
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, JSON.stringify([other, { ...other, notTakenFor: 'TOO_LARGE' }, entry('a')]));
  expect(outbox.load()).toEqual([
    { ...other, notTakenFor: 'INVALID_CHANGE' },
    { ...other, notTakenFor: 'TOO_LARGE' },
    entry('a'),
  ]);
});

/** A browser that lets no page keep anything, or whose storage is full: what is asked of it throws. */
function refuseStorage(...asked: readonly ('getItem' | 'setItem' | 'removeItem')[]) {
  for (const name of asked) {
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
  }
}

test('a full device: what is written lasts as long as the page, which is told so, and goes back to the device once it can', () => {
  const outbox = openTab();
  expect(outbox.save([entry('a')])).toBe(true);
  refuseStorage('setItem');
  expect(outbox.save([entry('a'), entry('b')])).toBe(false);
  // Going away from the plan and back to it within the page.
  expect(createDeviceOutbox(scope, newId).load()).toEqual([entry('a'), entry('b')]);
  vi.restoreAllMocks();
  expect(outbox.save([entry('b')])).toBe(true);
  closeAll();
  expect(openPage().load()).toEqual([entry('b')]);
});

test('a full device: what a closed tab left stays where it is, and is taken over for the page all the same', async () => {
  const closed = openTab();
  closed.save([entry('a')]);
  closeAll();
  const next = openTab();
  refuseStorage('setItem');
  expect(await next.adopt()).toEqual([entry('a')]);
  expect(next.load()).toEqual([entry('a')]);
  expect(Object.keys(localStorage).map((key) => localStorage.getItem(key))).toEqual([
    JSON.stringify([entry('a')]),
  ]);
  next.save([]);
});

test('a blocked device stops nothing', async () => {
  refuseStorage('getItem', 'setItem', 'removeItem');
  const outbox = openTab();
  expect(outbox.load()).toEqual([]);
  expect(outbox.save([entry('a')])).toBe(false);
  expect(outbox.load()).toEqual([entry('a')]);
  expect(createDeviceOutbox(scope, newId).load()).toEqual([entry('a')]);
  expect(outbox.save([])).toBe(true);
  expect(outbox.load()).toEqual([]);
});

test('a browser without any storage stops nothing either', async () => {
  vi.stubGlobal('localStorage', undefined);
  vi.stubGlobal('sessionStorage', undefined);
  vi.stubGlobal('navigator', {
    locks: {
      request: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
      query: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
    },
  });
  const outbox = createDeviceOutbox(scope, newId);
  expect(outbox.save([entry('a')])).toBe(false);
  expect(outbox.load()).toEqual([entry('a')]);
  expect(await outbox.adopt()).toEqual([]);
  outbox.save([]);
});

test('a browser without locks keeps its own and adopts nothing', async () => {
  vi.stubGlobal('navigator', {});
  const outbox = createDeviceOutbox(scope, newId);
  outbox.save([entry('a')]);
  expect(outbox.load()).toEqual([entry('a')]);
  expect(await outbox.adopt()).toEqual([]);
});
