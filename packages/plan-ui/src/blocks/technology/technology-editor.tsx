'use client';

import { useT } from '@kader/i18n/react';
import { groupTechnology } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Count } from '@kader/ui';
import { memo, useMemo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem, useRows } from '../../plan/use-document.ts';
import { useSameData } from '../../plan/use-same-data.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { OpenRow } from '../rows/open-row.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { useGroupName } from './technology-words.ts';
import { ToolLibrary } from './tool-library.tsx';
import { YearlyCost, YearlyTotal } from './yearly-cost.tsx';

const tool = ['advisedBy', 'owner', 'dataRegion', 'start', 'end', 'supplier', 'acceptance', 'internal'];
const layout = {
  second: ['purpose'],
  line: ['kind', 'status', 'goal', 'cost', 'period', 'audienceFit'],
  fold: ['expectedReturn', ...tool],
};

/** Tools, sources of data and works while they are weighed: by kind and status, each with what speaks for and against it. */
export function TechnologyEditor({ block }: BlockProps) {
  const rows = useRows(block, 'technologies');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'technologies');
  const groups = useSameData(useMemo(() => groupsOf(rows), [rows]));
  const add = (fields: Item['fields'] = {}) => actions.add(undefined, { status: 'considered', ...fields });
  if (rows.length === 0) {
    return (
      <>
        <NoRows collection="technologies" canEdit={canEdit} onAdd={() => add()} />
        {canEdit && <ToolLibrary onAdd={add} />}
      </>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <Group key={`${group.kind} ${group.status}`} group={group} block={block} total={rows.length} />
      ))}
      <YearlyTotal blockKey={block.key} />
      {canEdit && (
        <>
          <AddRow collection="technologies" onAdd={() => add()} className="mt-1" />
          <ToolLibrary onAdd={add} />
        </>
      )}
    </>
  );
}

interface IdGroup {
  readonly kind: string;
  readonly status: string;
  readonly ids: readonly string[];
  /** The place of each in the whole list. */
  readonly numbers: readonly number[];
}

function groupsOf(rows: readonly Item[]): readonly IdGroup[] {
  const places = new Map(rows.map(({ id }, index) => [id, index + 1]));
  return groupTechnology(rows).map(({ kind, status, rows: own }) => ({
    kind,
    status,
    ids: own.map(({ id }) => id),
    numbers: own.map(({ id }) => places.get(id) ?? 0),
  }));
}

const Group = memo(function Group({
  group,
  block,
  total,
}: {
  readonly group: IdGroup;
  readonly block: BlockInstance;
  readonly total: number;
}) {
  const { ids, numbers } = group;
  const actions = useRowActions(block, 'technologies');
  const nameOf = useRowNames('technologies');
  const name = useGroupName()(group);
  function handleMove(id: string, by: number) {
    const other = ids[ids.indexOf(id) + by];
    if (other !== undefined) {
      actions.moveTo(id, other);
    }
  }
  return (
    <section aria-label={name} className="not-first:mt-5">
      <h4 className="flex min-h-8 items-center gap-2 border-b text-12">
        <b className="font-strong text-ink-soft">{name}</b> <Count>{ids.length}</Count>
      </h4>
      <SortableRows ids={ids} nameOf={nameOf} onMove={handleMove}>
        <ol>
          {ids.map((id, index) => (
            <TechnologyRow
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

const TechnologyRow = memo(function TechnologyRow({
  id,
  previous,
  next,
  ...place
}: {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}) {
  const t = useT('blocks/technology');
  const row = useItem(id);
  return row === undefined ? null : (
    <PlainRow {...place} row={row} neighbours={{ previous, next }}>
      <OpenRow row={row} block={place.block} layout={layout} moreName={t('more')}>
        <YearlyCost id={id} />
        <div className="mt-2 grid grid-cols-2 gap-x-6 gap-y-2 text-13 @max-[560px]/sheet:grid-cols-1">
          <Reasons row={row} field="pros" />
          <Reasons row={row} field="cons" />
        </div>
      </OpenRow>
    </PlainRow>
  );
});

/** What speaks for or against it, one line each. */
function Reasons({ row, field }: { readonly row: Item; readonly field: 'pros' | 'cons' }) {
  const words = useFieldWords('technologies', field);
  return (
    <div className="min-w-0">
      <p aria-hidden="true" className="text-12 text-ink-faint">
        {words.label}
      </p>
      <FieldEditor item={row} field={field} conflict="row" />
    </div>
  );
}
