'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Tabs, Td } from '@kader/ui';
import { useCallback } from 'react';
import type { Jump } from '../../plan/focus-source.ts';
import { useRowIds } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { useMoney } from '../budget/use-money.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { FieldTable } from '../rows/field-table.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useTabOfJump } from '../use-tab-of-jump.ts';
import { ChannelMap } from './channel-map.tsx';

type Tab = 'use' | 'impact';

const useFields = ['channel', 'ownership', 'purposes', 'status', 'role', 'owner'];
const impactFields = [
  'channel',
  'impactMetric',
  'impactValue',
  'impactConfidence',
  'impactEvidence',
  'audiences',
  'stages',
  'offline',
];

/** Channels while they are chosen: the map of what serves which purpose, and below it the table in which it is written. */
export function ChannelsEditor({ block }: BlockProps) {
  const t = useT('blocks/channels');
  const ids = useRowIds(block, 'planChannels');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'planChannels');
  const tabOf = ({ target: { item = '', field = '' } }: Jump, tab: Tab): Tab | null => {
    if (!ids.includes(item) || field === 'channel') {
      return null;
    }
    const wanted = impactFields.includes(field) ? 'impact' : 'use';
    return wanted === tab ? null : wanted;
  };
  const [tab, setTab] = useTabOfJump<Tab>('use', tabOf);
  const more = useCallback((row: Item) => <Figures id={row.id} />, []);
  if (ids.length === 0) {
    return <NoRows collection="planChannels" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  const heads = [t('computed.cost.label'), t('computed.share.label'), t('computed.activityCount.label')];
  const table = (fields: readonly string[], withFigures: boolean) => (
    <FieldTable
      block={block}
      collection="planChannels"
      fields={fields}
      {...(withFigures ? { moreHeads: heads, more } : {})}
    />
  );
  return (
    <>
      <ChannelMap block={block} />
      <Tabs
        label={t('tabs.label')}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'use', label: t('tabs.use'), panel: table(useFields, true) },
          { value: 'impact', label: t('tabs.impact'), panel: table(impactFields, false) },
        ]}
      />
      {canEdit && <AddRow collection="planChannels" onAdd={() => actions.add()} className="mt-1" />}
    </>
  );
}

function Figures({ id }: { readonly id: string }) {
  const { cost, share, activityCount } = useComputed(id);
  const format = useMoney();
  return (
    <>
      <Td numeric className="align-top">
        {format.money(cost)}
      </Td>
      <Td numeric className="align-top">
        {format.share(share)}
      </Td>
      <Td numeric className="align-top">
        {typeof activityCount === 'number' ? activityCount : '–'}
      </Td>
    </>
  );
}
