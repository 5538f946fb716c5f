'use client';

import type { BlockInstance } from '@kader/plan/template';
import { useMemo } from 'react';
import { useComputed } from '../../plan/use-evaluation.ts';

/** The time that is planned exactly, days `YYYY-MM-DD`; null when the plan is over. */
export function useDetailWindow(block: BlockInstance): { readonly from: string; readonly to: string } | null {
  const { windowFrom: from, windowTo: to } = useComputed(`block:${block.key}`);
  return useMemo(
    () => (typeof from === 'string' && typeof to === 'string' ? { from, to } : null),
    [from, to],
  );
}
