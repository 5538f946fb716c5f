'use client';

import { benchmarkValueId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Row } from '../../fields/changes-of-field.ts';
import { useHeader, useItem } from '../../plan/use-document.ts';

/** What a competitor reaches by a criterion: as the document has it, or as its first value will make it. */
export function useBenchmarkValue(criterion: string, competitor: string): Row {
  const id = benchmarkValueId(useHeader().id, criterion, competitor);
  const known = useItem(id);
  return (
    known ?? {
      id,
      collection: 'benchmarkValues',
      parent: criterion,
      order: orderAt(0),
      fields: { competitor: { id: competitor } },
    }
  );
}
