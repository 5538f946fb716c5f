'use client';

import { useEffect, useState } from 'react';
import type { HistoryEntry, HistoryFilter, HistoryPage, LoadHistory } from './history-types.ts';

/** What is known of the history, and the way to more of it. */
export interface HistoryState {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly entries: readonly HistoryEntry[];
  readonly people: HistoryPage['people'];
  /** Fetches what is older; null at the beginning. */
  readonly older: (() => void) | null;
  readonly retry: () => void;
}

interface Held {
  /** What was asked for when this came. */
  readonly asked: string;
  readonly state: HistoryState['state'];
  readonly entries: readonly HistoryEntry[];
  readonly next: number | null;
}

/** Fetches history by a filter, anew whenever the plan has moved on (`seq`). */
export function useHistory(load: LoadHistory, filter: HistoryFilter, seq: number): HistoryState {
  const { by, section } = filter;
  const [attempt, setAttempt] = useState(0);
  const asked = [by, section, seq, attempt].join(' ');
  const [held, setHeld] = useState<Held>({ asked: '', state: 'loading', entries: [], next: null });
  const [people, setPeople] = useState<HistoryPage['people']>([]);
  const wanted: HistoryFilter = {
    ...(by === undefined ? {} : { by }),
    ...(section === undefined ? {} : { section }),
  };

  useEffect(() => {
    let isWanted = true;
    const ask = { ...(by === undefined ? {} : { by }), ...(section === undefined ? {} : { section }) };
    load(ask)
      .then((page) => {
        if (isWanted) {
          setHeld({ asked, state: 'ready', entries: page.entries, next: page.next });
          setPeople(page.people);
        }
      })
      .catch(() => {
        if (isWanted) {
          setHeld((before) => ({ ...before, asked, state: 'failed' }));
        }
      });
    return () => {
      isWanted = false;
    };
  }, [load, by, section, asked]);

  async function fetchOlder(before: number) {
    try {
      const page = await load({ ...wanted, before });
      setHeld((known) =>
        known.next === before
          ? { ...known, state: 'ready', entries: [...known.entries, ...page.entries], next: page.next }
          : known,
      );
    } catch {
      setHeld((known) => ({ ...known, state: 'failed' }));
    }
  }
  const { next } = held;
  return {
    // What is shown stays until the newer one is there, unless it answers another question.
    state: held.asked === '' ? 'loading' : held.state,
    entries: held.entries,
    people,
    older: next === null ? null : () => void fetchOlder(next),
    retry: () => setAttempt(attempt + 1),
  };
}
