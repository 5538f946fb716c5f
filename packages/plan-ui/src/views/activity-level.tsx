'use client';

import { Badge } from '@kader/ui';
import { useFieldWords } from '../fields/field-words.ts';
import { useComputed } from '../plan/use-evaluation.ts';

/** Whether an activity is worked out or an outline; nothing for a row of another kind. */
export function ActivityLevel({ row }: { readonly row: string }) {
  const words = useFieldWords('activities', 'detail');
  const { isDetailed: level } = useComputed(row);
  return level === 'detailed' || level === 'coarse' ? (
    <Badge tone={level === 'detailed' ? 'accent' : 'info'} shape={level === 'detailed' ? 'filled' : 'hollow'}>
      {words.option(level)}
    </Badge>
  ) : null;
}
