'use client';

import type { Change } from '@kader/plan/changes';
import type { Item } from '@kader/plan/document';
import { useMemo } from 'react';
import { useCollection } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';

export interface Alternatives {
  readonly rows: readonly Item[];
  /** Makes one of them the choice, and no other. */
  readonly choose: (id: string) => void;
}

/** What else a decision could have been. */
export function useAlternatives(decision: string): Alternatives {
  const store = useEditor();
  const all = useCollection('alternatives');
  const rows = useMemo(() => all.filter(({ parent }) => parent === decision), [all, decision]);
  return {
    rows,
    choose: (id) => {
      store?.change(
        rows
          .filter((row) => (row.fields.chosen === true) !== (row.id === id))
          .map((row): Change => {
            const given = row.id === id ? { value: true } : {};
            return { op: 'item.set', id: row.id, field: 'chosen', ...given };
          }),
      );
    },
  };
}
