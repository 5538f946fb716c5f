'use client';
import { createWebClient } from '@kader/api/client';
import { useMemo } from 'react';
import { useUserId } from './person-scope.tsx';

/** The procedures of an agency, or with `null` those that need a person only, asked for in the name of whose screen this is. */
export function useWebClient(agencySlug: string | null): ReturnType<typeof createWebClient> {
  const userId = useUserId();
  return useMemo(() => createWebClient(agencySlug, userId), [agencySlug, userId]);
}
