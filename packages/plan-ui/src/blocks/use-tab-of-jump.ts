'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Jump } from '../plan/focus-source.ts';
import { usePlanScope } from '../plan/plan-scope.ts';

/**
 * Which of a block's tabs shows: the one that the person chose, or the one that holds the place somebody wants to go to.
 * `tabOf` says for a jump into the block, and the tab that shows, which tab that is.
 */
export function useTabOfJump<Tab extends string>(
  first: Tab,
  tabOf: (jump: Jump, tab: Tab) => Tab | null,
): readonly [Tab, (tab: Tab) => void] {
  const { focus } = usePlanScope();
  const jump = useSyncExternalStore(focus.subscribe, focus.jump, nowhere);
  const [tab, setTab] = useState(first);
  const [reached, setReached] = useState(0);
  if (jump !== null && jump.number !== reached) {
    setReached(jump.number);
    const wanted = tabOf(jump, tab);
    if (wanted !== null && wanted !== tab) {
      setTab(wanted);
    }
  }
  return [tab, setTab];
}

const nowhere = () => null;
