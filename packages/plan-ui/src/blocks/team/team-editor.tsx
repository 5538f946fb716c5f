'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useItem, useRowIds } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { LabelledField } from '../rows/labelled-field.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { type RaciCellProps, RaciGrid } from './raci-grid.tsx';
import { RaciLetter } from './raci-letter.tsx';
import { TeamLoad } from './team-load.tsx';

/** The team while it is put together: who does the work on the whole, each member, and a letter for each section. */
export function TeamEditor({ block }: BlockProps) {
  const ids = useRowIds(block, 'teamMembers');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'teamMembers');
  const nameOf = useRowNames('teamMembers');
  return (
    <>
      <OperatingModel block={block} />
      {ids.length === 0 ? (
        <NoRows collection="teamMembers" canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
          <ol>
            {ids.map((id, index) => (
              <MemberRow key={id} id={id} block={block} number={index + 1} total={ids.length} />
            ))}
          </ol>
        </SortableRows>
      )}
      {canEdit && ids.length > 0 && (
        <AddRow collection="teamMembers" onAdd={() => actions.add()} className="mt-1 w-full" />
      )}
      <TeamLoad block={block.key} />
      <RaciGrid block={block} cell={letterCell} />
    </>
  );
}

function letterCell(props: RaciCellProps) {
  return <RaciLetter {...props} />;
}

function OperatingModel({ block }: { readonly block: BlockInstance }) {
  const words = useFieldWords('teamSettings', 'operatingModel');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'teamSettings'), {
    collection: 'teamSettings',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div data-item={row.id} className="flex flex-wrap items-baseline gap-x-3 border-b py-2 text-13">
      <span aria-hidden="true" className="text-ink-soft">
        {words.label}
      </span>
      <FieldEditor item={row} field="operatingModel" />
    </div>
  );
}

const line = ['party', 'committee', 'hoursPerMonth', 'backup'];
const folded = ['responsibilities', 'rate', 'internal'];
const isFolded = (field: string) => folded.includes(field);

interface MemberRowProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}

const MemberRow = memo(function MemberRow(props: MemberRowProps) {
  const member = useItem(props.id);
  return member === undefined ? null : <Member {...props} member={member} />;
});

function Member({ id, block, number, total, member }: MemberRowProps & { readonly member: Item }) {
  const t = useT('blocks/team');
  const common = useT('common');
  const actions = useRowActions(block, 'teamMembers');
  const [open, setOpen] = useOpening(id, isFolded);
  const { activityCount } = useComputed(id);
  return (
    <PlainRow {...{ row: member, block, number, total }}>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <div className="min-w-0 flex-1 basis-60">
          <FieldEditor
            item={member}
            field="role"
            conflict="row"
            onEnter={() => actions.add(id)}
            className="text-doc-line hyphens-auto"
          />
        </div>
        <FieldEditor item={member} field="person" conflict="row" className="text-13" />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-13 text-ink-soft">
        {line.map((field) => (
          <LabelledField key={field} item={member} field={field} />
        ))}
        {typeof activityCount === 'number' && activityCount > 0 && (
          <span className="num text-12 text-ink-faint">{t('activities', { count: activityCount })}</span>
        )}
        {member.fields.internal === true && <Tag>{common('internal')}</Tag>}
        {typeof member.fields.role === 'string' && <FindingBadge item={id} />}
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} className="ml-auto" />
      </div>
      {open && (
        <div className="mt-2 mb-2 border-t pt-4">
          <DetailFields row={member} fields={folded} />
        </div>
      )}
    </PlainRow>
  );
}
