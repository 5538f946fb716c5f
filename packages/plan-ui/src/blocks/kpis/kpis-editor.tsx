'use client';

import { useT } from '@kader/i18n/react';
import { Tabs } from '@kader/ui';
import type { Jump } from '../../plan/focus-source.ts';
import { useCollection, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useTabOfJump } from '../use-tab-of-jump.ts';
import { KpiGrid } from './kpi-grid.tsx';
import { KpiTable } from './kpi-table.tsx';
import { Reconciliation } from './reconciliation.tsx';

type Tab = 'kpis' | 'target' | 'actual' | 'reconciliation';

/** KPIs while they are kept: each with its course and this month, and analytics beside sales. */
export function KpisEditor({ block }: BlockProps) {
  const t = useT('blocks/kpis');
  const ids = useRowIds(block, 'kpis');
  const months = useCollection('reconciliation');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'kpis');
  const tabOf = ({ target: { item = '', field } }: Jump, shown: Tab): Tab | null => {
    if (months.some(({ id }) => id === item)) {
      return 'reconciliation';
    }
    // The name of a KPI heads its row in every view but one.
    const isHere = field === 'name' && shown !== 'reconciliation';
    return ids.includes(item) && !isHere ? 'kpis' : null;
  };
  const [tab, setTab] = useTabOfJump<Tab>('kpis', tabOf);
  return (
    <Tabs
      label={t('tabs.label')}
      value={tab}
      onChange={setTab}
      tabs={[
        {
          value: 'kpis',
          label: t('tabs.kpis'),
          panel:
            ids.length === 0 ? (
              <NoRows collection="kpis" canEdit={canEdit} isNext onAdd={() => actions.add()} />
            ) : (
              <>
                <KpiTable block={block} />
                {canEdit && <AddRow collection="kpis" onAdd={() => actions.add()} className="mt-1" />}
              </>
            ),
        },
        ...(['target', 'actual'] as const).map((field) => ({
          value: field,
          label: t(`tabs.${field}`),
          panel: (
            <>
              <KpiGrid block={block} field={field} />
              {canEdit && <AddRow collection="kpis" onAdd={() => actions.add()} className="mt-1" />}
            </>
          ),
        })),
        {
          value: 'reconciliation',
          label: t('tabs.reconciliation'),
          panel: <Reconciliation />,
        },
      ]}
    />
  );
}
