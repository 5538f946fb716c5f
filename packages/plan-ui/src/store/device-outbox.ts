import { readStored, storedNames, writeStored } from './device-storage.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';
import { parseEntries } from './parse-entries.ts';

const tabKey = 'kader.tab';

/** Places that this page holds: going away from a plan and back to it within a page is not another tab. */
const heldHere = new WeakMap<LockManager, Set<string>>();

/** What the device refused to keep, by place: it lasts as long as the page, however often a plan is left and opened. */
const keptInPage = new Map<string, readonly OutboxEntry[]>();

/** Id of this page where the browser keeps none for the tab. */
let pageId: string | null = null;

/** Id of this tab: survives a reload, differs between tabs. */
function tabId(newId: () => string): string {
  return readStored('tab', tabKey) ?? pageId ?? newTabId(newId);
}

function newTabId(newId: () => string): string {
  const made = newId();
  pageId = writeStored('tab', tabKey, made) ? null : made;
  return made;
}

function loadFrom(place: string): readonly OutboxEntry[] {
  return keptInPage.get(place) ?? parseEntries(readStored('device', place));
}

function saveAt(place: string, entries: readonly OutboxEntry[]): boolean {
  const isStored = writeStored('device', place, entries.length === 0 ? null : JSON.stringify(entries));
  if (isStored || entries.length === 0) {
    keptInPage.delete(place);
    return true;
  }
  keptInPage.set(place, entries);
  return false;
}

/** Names that open pages hold; null where the browser does not say. */
async function heldNames(): Promise<ReadonlySet<string | undefined> | null> {
  try {
    const { held } = await navigator.locks.query();
    return new Set(held?.map((lock) => lock.name));
  } catch {
    return null;
  }
}

/**
 * Outbox in the device's storage, one per tab, so that two tabs never overwrite each other. `scope` names the person and
 * the document. A tab that was closed with unsent sets leaves them behind; the next tab that opens the document takes
 * them over (`adopt`), which is safe because the server answers a repeated set with its first result. Where the device
 * keeps nothing, sets last as long as the page.
 */
export function createDeviceOutbox(
  scope: string,
  newId: () => string,
): Outbox & { adopt(): Promise<readonly OutboxEntry[]> } {
  const prefix = `kader.outbox.${scope}.`;
  let own = prefix + tabId(newId);
  const load = () => loadFrom(own);
  const save = (entries: readonly OutboxEntry[]) => saveAt(own, entries);
  /** Marks the place as owned while the page lives; others see from it that these sets are looked after. */
  const hold = async (): Promise<void> => {
    const { locks } = navigator;
    const here = heldHere.get(locks) ?? new Set();
    if (here.has(own)) {
      return;
    }
    const asked = own;
    heldHere.set(locks, here.add(asked));
    await locks.request(asked, { ifAvailable: true }, async (lock) => {
      if (lock !== null) {
        return new Promise<never>(() => undefined);
      }
      // A duplicated tab inherits the id of the first: it moves on with a copy, and leaves the place to the other.
      here.delete(asked);
      const copy = load();
      own = prefix + newTabId(newId);
      save(copy);
      void hold();
    });
  };
  if (navigator.locks !== undefined) {
    // Where locks are blocked, so is the storage that they would guard.
    hold().catch(() => undefined);
  }
  return {
    load,
    save,
    adopt: async () => {
      const held = navigator.locks === undefined ? null : await heldNames();
      if (held === null) {
        return [];
      }
      const orphans = storedNames(prefix).filter((name) => name !== own && !held.has(name));
      const adopted = orphans.flatMap((name) => parseEntries(readStored('device', name)));
      // Own copy first: dying between the two steps leaves the sets twice, which is harmless, never nowhere.
      if (save([...load(), ...adopted])) {
        for (const name of orphans) {
          writeStored('device', name, null);
        }
      }
      return adopted;
    },
  };
}
