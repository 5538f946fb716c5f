'use client';

import { type FunnelReading, readFunnel, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useMemo } from 'react';
import type { Row } from '../../fields/changes-of-field.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';

export interface Funnel {
  readonly stages: readonly Item[];
  /** The row of the economics; without fields as long as nothing is written. */
  readonly economics: Row;
  readonly reading: FunnelReading;
}

/** The funnel of a block as it stands now: what follows from it is calculated at once, not a moment later with the checks. */
export function useFunnel(block: BlockInstance): Funnel {
  const stages = useRows(block, 'funnelStages');
  const id = singleRowId(useHeader().id, block.key, 'funnelEconomics');
  const known = useItem(id);
  return useMemo(
    () => ({
      stages,
      economics: known ?? {
        id,
        collection: 'funnelEconomics',
        block: block.key,
        order: orderAt(0),
        fields: {},
      },
      reading: readFunnel(stages, known ?? null),
    }),
    [stages, known, id, block.key],
  );
}
