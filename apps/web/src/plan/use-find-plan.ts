'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import type { FindPlan } from '@kader/plan-ui/save';
import { useWebClient } from '../person/use-web-client.ts';

/** Asks whether a plan that disappeared lies in the bin, and who put it there; null where nobody may tell. */
export function useFindPlan({ agency, client, document }: OpenPlanAnswer): FindPlan {
  const { bin } = useWebClient(agency.slug);
  return async () => {
    try {
      return await bin.find.query({ planId: document.id, clientId: client.id });
    } catch {
      return null;
    }
  };
}
