'use client';

import { useT } from '@kader/i18n/react';
import { Tabs } from '@kader/ui';
import type { Jump } from '../../plan/focus-source.ts';
import { useRowIds } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { useTabOfJump } from '../use-tab-of-jump.ts';
import { QuadrantGrid } from './quadrant-grid.tsx';
import { TowsGrid } from './tows-grid.tsx';

type Tab = 'points' | 'responses';

/** A SWOT while it is written: two by two, the heaviest point of each quadrant first; on a second tab what follows from pairs. */
export function SwotEditor({ block }: BlockProps) {
  const t = useT('blocks/swot');
  const points = useRowIds(block, 'swotItems');
  const responses = useRowIds(block, 'swotResponses');
  const tabOf = ({ target: { item = '' } }: Jump): Tab | null =>
    responses.includes(item) ? 'responses' : points.includes(item) ? 'points' : null;
  const [tab, setTab] = useTabOfJump<Tab>('points', tabOf);
  return (
    <Tabs
      label={t('tabs.label')}
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'points', label: t('tabs.points'), panel: <QuadrantGrid block={block} /> },
        { value: 'responses', label: t('tabs.responses'), panel: <TowsGrid block={block} /> },
      ]}
    />
  );
}
