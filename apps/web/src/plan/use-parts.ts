'use client';
import type { PanelTab } from '@kader/plan-ui/panel';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { useShortcut } from '@kader/ui';
import { useState } from 'react';
import { useMedia } from '../screen/use-media.ts';

/** Which parts of the plan screen are open. */
export interface Parts {
  readonly isPhone: boolean;
  /** The panel beside the document, where there is room for it. */
  readonly hasPanel: boolean;
  readonly tab: PanelTab;
  readonly setTab: (tab: PanelTab) => void;
  /** What slides over the document, where there is no room beside it. */
  readonly sheet: 'outline' | 'panel' | null;
  readonly setSheet: (sheet: 'outline' | 'panel' | null) => void;
  /** Shows the panel with one of its tabs. */
  readonly openPanel: (tab: PanelTab) => void;
  readonly togglePanel: () => void;
  /** Closes the sheet, then goes: focus returns to where the sheet was opened before it moves on. */
  readonly leaveSheet: (go: () => void) => void;
}

/** Milliseconds that a sheet takes to slide away and to give focus back. */
const closingMs = 180;

/** The state of outline, panel and sheets, by the width of the window. */
export function useParts(): Parts {
  const isWide = useMedia('(min-width: 1180px)', true);
  const isPhone = useMedia('(max-width: 859.98px)', false);
  const [tab, setTab] = useState<PanelTab>('guidance');
  const [sheet, setSheet] = useState<Parts['sheet']>(null);
  const [hasPanel, setHasPanel] = useState(true);

  function togglePanel() {
    if (isWide) {
      setHasPanel(!hasPanel);
    } else {
      setSheet(sheet === 'panel' ? null : 'panel');
    }
  }
  useShortcut(shortcuts.inPlan.panel[0], togglePanel);

  return {
    isPhone,
    hasPanel,
    tab,
    setTab,
    sheet,
    setSheet,
    openPanel: (next) => {
      setTab(next);
      if (isWide) {
        setHasPanel(true);
      } else {
        setSheet('panel');
      }
    },
    togglePanel,
    leaveSheet: (go) => {
      if (sheet === null) {
        go();
      } else {
        setSheet(null);
        setTimeout(go, closingMs);
      }
    },
  };
}
