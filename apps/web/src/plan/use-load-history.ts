'use client';
import { createWebClient } from '@kader/api/client';
import type { LoadHistory } from '@kader/plan-ui/history';
import { useCallback } from 'react';

/** How a plan's history is fetched; the same function for the same plan. */
export function useLoadHistory(agencySlug: string, planId: string): LoadHistory {
  return useCallback(
    (wanted) => createWebClient(agencySlug).plan.history.query({ planId, ...wanted }),
    [agencySlug, planId],
  );
}
