'use client';

import { useT } from '@kader/i18n/react';
import { layerOf, layers } from '@kader/plan/blocks';
import { useMemo } from 'react';
import { useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import { ActivityTracks } from './activity-tracks.tsx';
import { noColumn } from './columns.ts';
import type { LayerGroup } from './layer-group.ts';

/**
 * Activities as the client reads them, by layer. A block set as timeline draws their days, one set as table or board says what
 * they are about, so that a plan with both says nothing twice; one set as neither does both.
 */
export function ActivitiesReader({ block }: BlockProps) {
  const groups = useGroups(block);
  const view = block.settings?.view;
  if (groups.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      {(view === undefined || view === 'timeline') && <ActivityTracks block={block} groups={groups} />}
      {view !== 'timeline' && <ActivityFacts groups={groups} />}
    </>
  );
}

/** The rows of each layer in order, and behind them those without one; empty layers are left out. */
function useGroups(block: BlockProps['block']): readonly LayerGroup[] {
  const t = useT('blocks/activities');
  const fields = useT('fields');
  const rows = useRows(block, 'activities');
  return useMemo(() => {
    const byLayer = Map.groupBy(rows, (row) => layerOf(row) ?? noColumn);
    return [...layers, noColumn].flatMap((key): readonly LayerGroup[] => {
      const group = byLayer.get(key as (typeof layers)[number]);
      if (group === undefined) {
        return [];
      }
      return key === noColumn
        ? [{ key, name: t('without.layer'), explanation: null, rows: group }]
        : [
            {
              key,
              name: fields.derived(`activities.layer.options.${key}`),
              explanation: t.derived(`layer.${key}`),
              rows: group,
            },
          ];
    });
  }, [rows, t, fields]);
}
