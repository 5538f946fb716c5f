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
  /** The question that this answers. */
  readonly question: string;
  readonly state: HistoryState['state'];
  readonly entries: readonly HistoryEntry[];
  readonly next: number | null;
}

/** Fetches history by a filter, and what is newer whenever the plan has moved on (`seq`): what was fetched before stays. */
export function useHistory(load: LoadHistory, filter: HistoryFilter, seq: number): HistoryState {
  const { by, section } = filter;
  const [attempt, setAttempt] = useState(0);
  const question = [by, section, attempt].join(' ');
  const [held, setHeld] = useState<Held>({ question: '', state: 'loading', entries: [], next: null });
  const [people, setPeople] = useState<HistoryPage['people']>([]);
  const wanted: HistoryFilter = {
    ...(by === undefined ? {} : { by }),
    ...(section === undefined ? {} : { section }),
  };
  const asked = `${question} ${seq}`;

  useEffect(() => {
    let isWanted = true;
    const ask = { ...(by === undefined ? {} : { by }), ...(section === undefined ? {} : { section }) };
    load(ask)
      .then((page) => {
        if (isWanted) {
          setHeld((before) => answered(before, question, page));
          setPeople(page.people);
        }
      })
      .catch(() => {
        if (isWanted) {
          setHeld((before) => ({ ...before, question, state: 'failed' }));
        }
      });
    return () => {
      isWanted = false;
    };
  }, [load, by, section, question, asked]);

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
    state: held.question === '' ? 'loading' : held.state,
    entries: held.entries,
    people,
    older: next === null ? null : () => void fetchOlder(next),
    retry: () => setAttempt(attempt + 1),
  };
}

/** The newest page, over what is known of the same question; what does not join on to it is fetched anew as one scrolls. */
function answered(before: Held, question: string, page: HistoryPage): Held {
  const [newest] = before.entries;
  const oldest = page.entries.at(-1);
  const isJoined =
    before.question === question &&
    newest !== undefined &&
    oldest !== undefined &&
    (oldest.seq <= newest.seq || page.next === null);
  const older = isJoined ? before.entries.filter(({ seq }) => seq < oldest.seq) : [];
  return {
    question,
    state: 'ready',
    entries: [...page.entries, ...older],
    next: isJoined && older.length > 0 ? before.next : page.next,
  };
}
