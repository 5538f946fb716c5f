'use client';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { useShortcut } from '@kader/ui';
import { useState } from 'react';

export interface Find {
  readonly isOpen: boolean;
  /** How often it was opened: opening it again begins anew, with focus in its field. */
  readonly times: number;
  readonly open: () => void;
  readonly close: () => void;
}

/** The state of finding in the plan, and its shortcut. Mod+F stays the browser's own. */
export function useFind(): Find {
  const [{ isOpen, times }, set] = useState({ isOpen: false, times: 0 });
  const [acts] = useState(() => ({
    open: () => set((before) => ({ isOpen: true, times: before.times + 1 })),
    close: () => set((before) => ({ ...before, isOpen: false })),
  }));
  useShortcut(shortcuts.inPlan.find[0], acts.open);
  return { isOpen, times, ...acts };
}
