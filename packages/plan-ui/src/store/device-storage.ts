/**
 * What the browser keeps on this device beyond the page, as far as it lets us: storage may be blocked, full or missing,
 * and nothing that a person writes may stop on that. Nothing here throws.
 */

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

type Where = 'device' | 'tab';

// Only naming the storage throws already where it is blocked, so it is named within an attempt.
function storage(where: Where): Storage {
  return where === 'device' ? localStorage : sessionStorage;
}

/** The text under a name; null when there is none, or none that can be read. */
export function readStored(where: Where, name: string): string | null {
  return attempt(() => storage(where).getItem(name), null);
}

/** Keeps a text under a name, or with null nothing. Answers whether that is so. */
export function writeStored(where: Where, name: string, text: string | null): boolean {
  return attempt(() => {
    if (text === null) {
      storage(where).removeItem(name);
    } else {
      storage(where).setItem(name, text);
    }
    return true;
  }, false);
}

/** Names on the device that begin alike. */
export function storedNames(prefix: string): readonly string[] {
  return attempt(() => Object.keys(storage('device')).filter((name) => name.startsWith(prefix)), []);
}
