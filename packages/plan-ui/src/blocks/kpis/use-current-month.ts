'use client';

import { planMonths } from '@kader/plan/document';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useHeader } from '../../plan/use-document.ts';

/** The months of the plan, and the one that is current: that of today within the period, else the nearest end of it. */
export function useCurrentMonth(): {
  readonly months: readonly string[];
  readonly current: string | undefined;
} {
  const { today } = usePlanData();
  const months = planMonths(useHeader());
  const now = today?.slice(0, 7);
  const current =
    now === undefined || now < (months[0] ?? '') ? months[0] : months.findLast((month) => month <= now);
  return { months, current };
}
