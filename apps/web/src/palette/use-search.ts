'use client';
import type { SearchAnswer } from '@kader/api/types';
import { useEffect, useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

/** Milliseconds after the last key until the server is asked. */
const restMs = 120;
const nothing: SearchAnswer = { clients: [], plans: [] };

export interface Search {
  readonly answer: SearchAnswer;
  readonly pending: boolean;
  /** The server could not be asked: that nothing was found says nothing. */
  readonly failed: boolean;
}

interface Found extends Pick<Search, 'answer' | 'failed'> {
  /** What was asked; null before anything was. */
  readonly query: string | null;
}

/** Names of clients and plans for what is typed, asked once typing rests. What was found stays until something else is. */
export function useSearch(agencySlug: string, query: string, active: boolean): Search {
  const client = useWebClient(agencySlug);
  const [found, setFound] = useState<Found>({ query: null, answer: nothing, failed: false });
  useEffect(() => {
    if (!active) {
      return;
    }
    let current = true;
    const ask = async () => {
      const next = await client.agency.search.query({ query }).then(
        (answer) => ({ query, answer, failed: false }),
        () => ({ query, answer: nothing, failed: true }),
      );
      if (current) {
        setFound(next);
      }
    };
    const timer = setTimeout(() => void ask(), restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query, active]);
  return { answer: found.answer, failed: found.failed, pending: active && found.query !== query };
}
