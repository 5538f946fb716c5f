'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { IconButton, TabLink, TabLinks, ViewBar } from '@kader/ui';
import { PanelRight, ScanSearch } from 'lucide-react';
import Link from 'next/link';
import { FrameLanguage } from '../frame/frame-language.tsx';
import { PaletteButton } from '../palette/palette-button.tsx';
import { newestVersion } from './newest-version.ts';
import { planAddress } from './plan-address.ts';

/** The views of a plan: the document, and the version shared last once there is one. */
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
  const common = useT('common');
  const find = useT('find');
  const version = newestVersion(answer);
  const { frame, document } = answer;
  const address = planAddress(answer);
  return (
    <ViewBar
      start={
        <TabLinks label={t('screen.views')}>
          <TabLink current render={<Link href={address} />}>
            {t('screen.document')}
          </TabLink>
          {version > 0 && (
            <TabLink render={<Link href={`${address}/versions/${version}`} />}>
              {common('version.long', { version })}
            </TabLink>
          )}
        </TabLinks>
      }
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
