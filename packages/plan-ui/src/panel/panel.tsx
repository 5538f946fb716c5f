'use client';

import { useT } from '@kader/i18n/react';
import { Tabs } from '@kader/ui';
import type { ReactNode } from 'react';
import { History } from '../history/history.tsx';
import type { LoadHistory } from '../history/history-types.ts';
import { useFindings } from '../plan/use-evaluation.ts';
import { Checks } from './checks.tsx';
import { Guidance } from './guidance.tsx';
import { GuidedPart } from './guided-part.tsx';

/** What the panel shows. */
export type PanelTab = 'guidance' | 'checks' | 'history';

export interface PanelProps {
  readonly tab: PanelTab;
  readonly onTabChange: (tab: PanelTab) => void;
  /** Runs before a finding takes the person to its place, and calls it: a sheet closes first. */
  readonly onLeave?: ((go: () => void) => void) | undefined;
  /** Fetches history; without it there is no such tab. */
  readonly loadHistory?: LoadHistory | undefined;
  /** Stands beside the filters of history: the way to comparing versions. */
  readonly historyAction?: ReactNode;
  readonly className?: string | undefined;
}

/** Beside the document: what belongs at the place attended to, and what the plan check finds there and elsewhere. */
export function Panel({ tab, onTabChange, onLeave = goAtOnce, ...props }: PanelProps) {
  const { loadHistory, historyAction, className } = props;
  const t = useT('plan');
  const count = useFindings().length;
  return (
    <Tabs
      label={t('panel.label')}
      value={tab}
      onChange={onTabChange}
      className={className}
      // A sheet stands on another ground than the screen.
      listClassName="sticky top-0 z-10 gap-4 bg-(--panel,var(--paper)) px-5"
      tabs={[
        { value: 'guidance', label: t('panel.guidance'), panel: <GuidancePanel onLeave={onLeave} /> },
        {
          value: 'checks',
          label: t('panel.checks'),
          count: count === 0 ? undefined : count,
          panel: <Checks onLeave={onLeave} />,
        },
        ...(loadHistory === undefined
          ? []
          : [
              {
                value: 'history' as const,
                label: t('panel.history'),
                panel: <History load={loadHistory} onLeave={onLeave} action={historyAction} />,
              },
            ]),
      ]}
    />
  );
}

function GuidancePanel({ onLeave }: { readonly onLeave: (go: () => void) => void }) {
  return (
    <>
      <GuidedPart onLeave={onLeave} />
      <Guidance />
    </>
  );
}

function goAtOnce(go: () => void): void {
  go();
}
