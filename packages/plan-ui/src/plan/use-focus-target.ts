'use client';

import { useSyncExternalStore } from 'react';
import type { FocusTarget, Jump } from './focus-source.ts';
import { usePlanScope } from './plan-scope.ts';

const nowhere = () => null;

/** The place in the document that has focus or had it last; null before the first. */
export function useFocusTarget(): FocusTarget | null {
  const { focus } = usePlanScope();
  return useSyncExternalStore(focus.subscribe, focus.current, nowhere);
}

/** Whether a row has focus or had it last. */
export function useIsCurrentRow(item: string): boolean {
  const { focus } = usePlanScope();
  return useSyncExternalStore(
    focus.subscribe,
    () => focus.current()?.item === item,
    () => false,
  );
}

/** Goes to a place: scrolls there and focuses it, opening what keeps it folded away. */
export function useGoTo(): (target: FocusTarget) => void {
  return usePlanScope().focus.go;
}

/** The last wish to go to this row or into it; null when there was none. */
export function useJumpTo(item: string): Jump | null {
  const { focus } = usePlanScope();
  const read = () => {
    const jump = focus.jump();
    return jump?.target.item === item ? jump : null;
  };
  return useSyncExternalStore(focus.subscribe, read, nowhere);
}
