'use client';

import { useT } from '@kader/i18n/react';
import { Tabs } from '@kader/ui';
import type { Jump } from '../../plan/focus-source.ts';
import { useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useTabOfJump } from '../use-tab-of-jump.ts';
import { BudgetFigures } from './budget-figures.tsx';
import { BudgetGrid } from './budget-grid.tsx';
import { ChannelTable } from './channel-table.tsx';
import { EstimateTable } from './estimate-table.tsx';
import { LinesTable } from './lines-table.tsx';
import { Resources } from './resources.tsx';

type LinesTab = 'plan' | 'actual' | 'lines' | 'channels' | 'estimate';
type Tab = LinesTab | 'resources';

const tabOfField: Readonly<Record<string, Tab>> = {
  label: 'plan',
  plan: 'plan',
  actual: 'actual',
  committed: 'estimate',
  estimateLow: 'estimate',
  estimateLikely: 'estimate',
  estimateHigh: 'estimate',
  channel: 'lines',
  activity: 'lines',
  costType: 'lines',
  isExperiment: 'lines',
  expectedImpact: 'lines',
  note: 'lines',
};

/** A budget while it is written: what it comes to, then its lines by month, by actual cost, by what they are, by estimate. */
export function BudgetEditor({ block }: BlockProps) {
  const t = useT('blocks/budget');
  const ids = useRowIds(block, 'budgetLines');
  const resources = useRowIds(block, 'resources');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'budgetLines');
  const tabOf = ({ target: { item = '', field = '' } }: Jump): Tab | null => {
    if (resources.includes(item)) {
      return 'resources';
    }
    return ids.includes(item) ? (tabOfField[field] ?? null) : null;
  };
  const [tab, setTab] = useTabOfJump<Tab>('plan', tabOf);
  const lines = (of: LinesTab) => {
    if (ids.length === 0) {
      return <NoRows collection="budgetLines" canEdit={canEdit} isNext onAdd={() => actions.add()} />;
    }
    return (
      <>
        {(of === 'plan' || of === 'actual') && <BudgetGrid key={of} block={block} field={of} />}
        {of === 'lines' && <LinesTable block={block} />}
        {of === 'channels' && <ChannelTable block={block} />}
        {of === 'estimate' && <EstimateTable block={block} />}
        {canEdit && of !== 'channels' && (
          <AddRow collection="budgetLines" onAdd={() => actions.add()} className="mt-1" />
        )}
      </>
    );
  };
  return (
    <>
      <BudgetFigures block={block} />
      <Tabs
        label={t('tabs.label')}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'plan', label: t('tabs.plan'), panel: lines('plan') },
          { value: 'actual', label: t('tabs.actual'), panel: lines('actual') },
          { value: 'lines', label: t('tabs.lines'), panel: lines('lines') },
          { value: 'channels', label: t('tabs.channels'), panel: lines('channels') },
          { value: 'estimate', label: t('tabs.estimate'), panel: lines('estimate') },
          { value: 'resources', label: t('tabs.resources'), panel: <Resources block={block} /> },
        ]}
      />
    </>
  );
}
