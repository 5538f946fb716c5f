'use client';

import type { AgencySettings } from '@kader/plan/evaluate';
import { usePlanScope } from './plan-scope.ts';

/** The thresholds that the agency set; undefined where the document is read without them. */
export function useAgencySettings(): AgencySettings | undefined {
  return usePlanScope().context.settings;
}
