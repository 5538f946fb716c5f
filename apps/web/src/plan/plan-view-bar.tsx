'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { IconButton, ViewBar } from '@kader/ui';
import { PanelRight, ScanSearch } from 'lucide-react';
import { FrameLanguage } from '../frame/frame-language.tsx';
import { PaletteButton } from '../palette/palette-button.tsx';
import { PlanTabs } from '../views/plan-tabs.tsx';

/** The views of a plan, and the tools of its document. */
export function PlanViewBar({
  answer,
  hasPanel,
  onTogglePanel,
  onFind,
}: {
  readonly answer: OpenPlanAnswer;
  readonly hasPanel: boolean;
  readonly onTogglePanel: () => void;
  readonly onFind: () => void;
}) {
  const t = useT('plan');
  const find = useT('find');
  const { frame, document } = answer;
  return (
    <ViewBar
      start={<PlanTabs answer={answer} current="document" />}
      end={
        <>
          <span lang={frame.fallbacks.title} className="max-lg:hidden">
            {t('screen.template', { name: frame.words.title ?? '', version: document.structure.version })}
          </span>
          <FrameLanguage />
          <PaletteButton look="icon" />
          <IconButton
            name={find('label')}
            shortcut={shortcuts.inPlan.find[0]}
            icon={<ScanSearch aria-hidden="true" />}
            onClick={onFind}
          />
          <IconButton
            name={t('screen.togglePanel')}
            shortcut={shortcuts.inPlan.panel[0]}
            pressed={hasPanel}
            icon={<PanelRight aria-hidden="true" />}
            onClick={onTogglePanel}
          />
        </>
      }
    />
  );
}
