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
}

/** Names of clients and plans for what is typed, asked once typing rests. What was found stays until something else is. */
export function useSearch(agencySlug: string, query: string, active: boolean): Search {
  const client = useWebClient(agencySlug);
  const [found, setFound] = useState<{ readonly query: string | null; readonly answer: SearchAnswer }>({
    query: null,
    answer: nothing,
  });
  useEffect(() => {
    if (!active) {
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      void client.agency.search
        .query({ query })
        .catch(() => nothing)
        .then((answer) => current && setFound({ query, answer }));
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query, active]);
  return { answer: found.answer, pending: active && found.query !== query };
}
