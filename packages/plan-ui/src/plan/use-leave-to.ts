'use client';

import { useCallback, useRef } from 'react';
import type { FocusTarget } from './focus-source.ts';
import { useGoTo } from './use-focus-target.ts';

/**
 * Leads out of a dialog to a place in the document. `leaveTo` closes the dialog and goes there; `finalFocus`, given to the dialog, gives focus back
 * to where it was in every other case.
 */
export function useLeaveTo(close: () => void) {
  const isLeaving = useRef(false);
  const goTo = useGoTo();
  const finalFocus = useCallback(() => {
    const givesBack = !isLeaving.current;
    isLeaving.current = false;
    return givesBack;
  }, []);
  const leaveTo = (target: FocusTarget) => {
    isLeaving.current = true;
    close();
    goTo(target);
  };
  return { leaveTo, finalFocus };
}
