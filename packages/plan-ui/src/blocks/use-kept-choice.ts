'use client';

import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/**
 * A choice of how to look at something, kept on the device: what the reader chose last under `key`, else `first`. Where
 * the device keeps nothing the choice lasts as long as the page.
 */
export function useKeptChoice<Choice extends string>(
  key: string,
  options: readonly Choice[],
  first: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const read = () => {
    const kept = load(key);
    return options.find((option) => option === kept) ?? first;
  };
  const chosen = useSyncExternalStore(subscribe, read, () => first);
  const choose = useCallback(
    (choice: Choice) => {
      save(key, choice);
      for (const listener of listeners) {
        listener();
      }
    },
    [key],
  );
  return [chosen, choose];
}

/** Choices of this page that the device did not keep. */
const here = new Map<string, string>();

function load(key: string): string | null {
  try {
    return here.get(key) ?? localStorage.getItem(key);
  } catch {
    return here.get(key) ?? null;
  }
}

function save(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
    here.delete(key);
  } catch {
    // A device that is full or keeps nothing: the page remembers.
    here.set(key, choice);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
