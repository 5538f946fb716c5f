'use client';

import { useState } from 'react';
import type { FocusTarget } from '../plan/focus-source.ts';
import { useFocusTarget } from '../plan/use-focus-target.ts';
import { usePlaceInView } from './use-place-in-view.ts';

/**
 * The place that the person attends to: where focus went, or the section that they have scrolled to since. Coming back
 * to the section that holds focus counts as being there again.
 */
export function useAttention(): FocusTarget | null {
  const focused = useFocusTarget();
  const inView = usePlaceInView();
  const [last, setLast] = useState<{
    readonly focused: FocusTarget | null;
    readonly inView: FocusTarget | null;
    readonly by: 'focus' | 'view';
  }>({ focused, inView, by: 'view' });
  let { by } = last;
  if (last.focused !== focused || last.inView !== inView) {
    by = last.focused === focused ? 'view' : 'focus';
    setLast({ focused, inView, by });
  }
  const isThere = focused !== null && (by === 'focus' || inView?.section === focused.section);
  return isThere ? focused : inView;
}
