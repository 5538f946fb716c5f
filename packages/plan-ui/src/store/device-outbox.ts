import type { Outbox, OutboxEntry } from './outbox.ts';

const tabKey = 'kader.tab';

function parseEntries(text: string | null): OutboxEntry[] {
  if (text === null) {
    return [];
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as OutboxEntry[]) : [];
  } catch (error) {
    // Unreadable text can only come from outside the store; it cannot be sent, and must not stop the page.
    if (error instanceof SyntaxError) {
      return [];
    }
    throw error;
  }
}

/** Places that this page holds: going away from a plan and back to it within a page is not another tab. */
const heldHere = new WeakMap<LockManager, Set<string>>();

/** Id of this tab: survives a reload, differs between tabs. */
function tabId(newId: () => string): string {
  return sessionStorage.getItem(tabKey) ?? newTabId(newId);
}

function newTabId(newId: () => string): string {
  const made = newId();
  sessionStorage.setItem(tabKey, made);
  return made;
}

/**
 * Outbox in the device's storage, one per tab, so that two tabs never overwrite each other. `scope` names the person and
 * the document. A tab that was closed with unsent sets leaves them behind; the next tab that opens the document takes
 * them over (`adopt`), which is safe because the server answers a repeated set with its first result.
 */
export function createDeviceOutbox(
  scope: string,
  newId: () => string,
): Outbox & { adopt(): Promise<readonly OutboxEntry[]> } {
  const prefix = `kader.outbox.${scope}.`;
  let own = prefix + tabId(newId);
  const load = () => parseEntries(localStorage.getItem(own));
  const save = (entries: readonly OutboxEntry[]) => {
    if (entries.length === 0) {
      localStorage.removeItem(own);
    } else {
      localStorage.setItem(own, JSON.stringify(entries));
    }
  };
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
    void hold();
  }
  return {
    load,
    save,
    adopt: async () => {
      if (navigator.locks === undefined) {
        return [];
      }
      const held = new Set((await navigator.locks.query()).held?.map((lock) => lock.name));
      const orphans = Object.keys(localStorage).filter(
        (key) => key.startsWith(prefix) && key !== own && !held.has(key),
      );
      const adopted = orphans.flatMap((key) => parseEntries(localStorage.getItem(key)));
      // Own copy first: dying between the two steps leaves the sets twice, which is harmless, never nowhere.
      save([...load(), ...adopted]);
      for (const key of orphans) {
        localStorage.removeItem(key);
      }
      return adopted;
    },
  };
}
