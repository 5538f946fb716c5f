'use client';
import type { LoadHistory } from '@kader/plan-ui/history';
import { useCallback } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

/** How a plan's history is fetched; the same function for the same plan. */
export function useLoadHistory(agencySlug: string, planId: string): LoadHistory {
  const client = useWebClient(agencySlug);
  return useCallback((wanted) => client.plan.history.query({ planId, ...wanted }), [client, planId]);
}
