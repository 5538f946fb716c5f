'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import type { PlanContext } from '@kader/plan/evaluate';
import type { DecisionEntry } from '@kader/plan-ui/plan';
import { useMemo } from 'react';
import { inRoleWords } from '../review/role-words.ts';

/** What surrounds the plan for calculations and checks. The same object for the same answer. */
export function usePlanWorld(answer: OpenPlanAnswer, today: string): PlanContext {
  const { catalogues, settings, country, approvers, approved } = answer;
  return useMemo(
    () => ({
      today,
      catalogues: { metrics: catalogues.metrics.entries, channels: catalogues.channels.entries },
      settings,
      country,
      approvers,
      ...(approved === null ? {} : { approved }),
    }),
    [today, catalogues, settings, country, approvers, approved],
  );
}

/** The record of decisions with roles in the reader's language. */
export function useDecisions(decisions: OpenPlanAnswer['decisions']): readonly DecisionEntry[] {
  const t = useT('common');
  return useMemo(() => inRoleWords(decisions, t), [decisions, t]);
}
