import { afterEach, expect, test, vi } from 'vitest';
import { createDeviceOutbox } from './device-outbox.ts';
import type { OutboxEntry } from './outbox.ts';

const scope = 'somebody.plan';
let count = 0;
function newId(): string {
  count += 1;
  return `tab-${count}`;
}

function entry(id: string): OutboxEntry {
  return { set: { id, changes: [], base: {} }, persons: {} };
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
  for (const junk of ['{', '"text"', '{"a":1}']) {
    localStorage.setItem(key, junk);
    expect(outbox.load()).toEqual([]);
  }
});

test('a browser without locks keeps its own and adopts nothing', async () => {
  vi.stubGlobal('navigator', {});
  const outbox = createDeviceOutbox(scope, newId);
  outbox.save([entry('a')]);
  expect(outbox.load()).toEqual([entry('a')]);
  expect(await outbox.adopt()).toEqual([]);
});
