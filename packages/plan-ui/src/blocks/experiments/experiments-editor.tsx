'use client';

import { groupExperiments } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Count } from '@kader/ui';
import { memo, useMemo } from 'react';
import { useRows } from '../../plan/use-document.ts';
import { useSameData } from '../../plan/use-same-data.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { ExperimentRow } from './experiment-row.tsx';
import { useStatusName } from './use-status-name.ts';

/** Experiments while they are thought out and run, by how far they are. */
export function ExperimentsEditor({ block }: BlockProps) {
  const rows = useRows(block, 'experiments');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'experiments');
  // The same groups while no row comes, goes or moves: a list that is sorted anew renders all its rows.
  const groups = useSameData(useMemo(() => groupsOf(rows), [rows]));
  if (rows.length === 0) {
    return <NoRows collection="experiments" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  return (
    <>
      {groups.map((group) => (
        <Group key={group.status} group={group} block={block} total={rows.length} />
      ))}
      {canEdit && (
        <AddRow
          collection="experiments"
          onAdd={() => actions.add(undefined, { status: 'idea' })}
          className="mt-1 w-full"
        />
      )}
    </>
  );
}

interface IdGroup {
  readonly status: string;
  readonly ids: readonly string[];
  /** The place of each in the whole list. */
  readonly numbers: readonly number[];
}

function groupsOf(rows: readonly Item[]): readonly IdGroup[] {
  const places = new Map(rows.map(({ id }, index) => [id, index + 1]));
  return groupExperiments(rows).map(({ status, rows: own }) => ({
    status,
    ids: own.map(({ id }) => id),
    numbers: own.map(({ id }) => places.get(id) ?? 0),
  }));
}

const Group = memo(function Group({
  group: { status, ids, numbers },
  block,
  total,
}: {
  readonly group: IdGroup;
  readonly block: BlockInstance;
  readonly total: number;
}) {
  const actions = useRowActions(block, 'experiments');
  const nameOf = useRowNames('experiments');
  const name = useStatusName()(status);
  function handleMove(id: string, by: number) {
    const other = ids[ids.indexOf(id) + by];
    if (other !== undefined) {
      actions.moveTo(id, other);
    }
  }
  return (
    <section aria-label={name} className="not-first:mt-5">
      <h4 className="flex h-8 items-center gap-2 border-b text-12">
        <b className="font-strong text-ink-soft">{name}</b> <Count>{ids.length}</Count>
      </h4>
      <SortableRows ids={ids} nameOf={nameOf} onMove={handleMove}>
        <ol>
          {ids.map((id, index) => (
            <ExperimentRow
              key={id}
              id={id}
              block={block}
              number={numbers[index] ?? 0}
              total={total}
              previous={ids[index - 1]}
              next={ids[index + 1]}
            />
          ))}
        </ol>
      </SortableRows>
    </section>
  );
});
