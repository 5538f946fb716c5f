'use client';
import { useT } from '@kader/i18n/react';
import type { HashDifference } from '@kader/plan/freeze';
import { type NamingState, Outline } from '@kader/plan-ui/outline';
import { Panel, type PanelProps, type PanelTab } from '@kader/plan-ui/panel';
import { useFindings } from '@kader/plan-ui/plan';
import { BottomBar, BottomBarButton, Sheet } from '@kader/ui';
import { BookOpen, ListChecks, ListTree } from 'lucide-react';
import type { Parts } from './use-parts.ts';

/** Outline and panel where there is no room beside the document: they slide over it, on a phone from the bar at the bottom. */
export function PlanSheets({
  parts,
  approvedVersion,
  difference,
  naming,
  history,
}: {
  readonly parts: Parts;
  readonly approvedVersion: number | null;
  readonly difference: HashDifference | null;
  readonly naming: NamingState;
  readonly history: Pick<PanelProps, 'loadHistory' | 'historyAction'>;
}) {
  const t = useT('plan');
  const common = useT('common');
  const { sheet, setSheet, isPhone } = parts;
  const close = (open: boolean) => !open && setSheet(null);
  return (
    <>
      <Sheet
        open={sheet === 'outline'}
        onOpenChange={close}
        title={t('screen.contents')}
        closeLabel={common('actions.close')}
        side={isPhone ? 'bottom' : 'left'}
        flush
      >
        <Outline
          approvedVersion={approvedVersion}
          difference={difference}
          naming={naming}
          onLeave={parts.leaveSheet}
          className="px-3 pt-3 pb-6"
        />
      </Sheet>
      <Sheet
        open={sheet === 'panel'}
        onOpenChange={close}
        title={t('panel.label')}
        closeLabel={common('actions.close')}
        side={isPhone ? 'bottom' : 'right'}
        flush
      >
        <Panel
          tab={parts.tab}
          onTabChange={parts.setTab}
          onLeave={parts.leaveSheet}
          {...history}
          className="min-h-[50dvh] [--panel:var(--paper-raised)]"
        />
      </Sheet>
      <PhoneBar onOutline={() => setSheet('outline')} onPanel={parts.openPanel} />
    </>
  );
}

function PhoneBar({
  onOutline,
  onPanel,
}: {
  readonly onOutline: () => void;
  readonly onPanel: (tab: PanelTab) => void;
}) {
  const t = useT('plan');
  const findings = useFindings();
  const isUrgent = findings.some(({ severity }) => severity !== 'hint');
  return (
    <BottomBar label={t('screen.tools')}>
      <BottomBarButton icon={<ListTree aria-hidden="true" />} onClick={onOutline}>
        {t('screen.contents')}
      </BottomBarButton>
      <BottomBarButton icon={<BookOpen aria-hidden="true" />} onClick={() => onPanel('guidance')}>
        {t('screen.guidance')}
      </BottomBarButton>
      <BottomBarButton
        icon={<ListChecks aria-hidden="true" />}
        tone={isUrgent ? 'warn' : 'plain'}
        onClick={() => onPanel('checks')}
      >
        {t('screen.checks')} {findings.length > 0 && findings.length}
      </BottomBarButton>
    </BottomBar>
  );
}
