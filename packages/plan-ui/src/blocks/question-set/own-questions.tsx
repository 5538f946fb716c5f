'use client';

import { useT } from '@kader/i18n/react';
import { scaleOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { AnswerFields } from './answer-fields.tsx';

/** Questions that the template does not ask. */
export function OwnQuestions({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'ownQuestions');
  const words = useCollectionWords('ownQuestions');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'ownQuestions');
  const nameOf = useRowNames('ownQuestions');
  if (ids.length === 0) {
    return canEdit ? <NoRows collection="ownQuestions" canEdit onAdd={() => actions.add()} /> : null;
  }
  return (
    <section aria-label={words('name')} className="mt-6">
      <p aria-hidden="true" className="flex min-h-8 items-center border-b text-12 text-ink-faint">
        {words('name')}
      </p>
      <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
        <ol>
          {ids.map((id, index) => (
            <OwnQuestion key={id} id={id} block={block} number={index + 1} total={ids.length} />
          ))}
        </ol>
      </SortableRows>
      {canEdit && <AddRow collection="ownQuestions" onAdd={() => actions.add()} className="mt-1" />}
    </section>
  );
}

interface OwnQuestionProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}

const OwnQuestion = memo(function OwnQuestion(props: OwnQuestionProps) {
  const row = useItem(props.id);
  return row === undefined ? null : <Question {...props} row={row} />;
});

function Question({ row, ...place }: OwnQuestionProps & { readonly row: Item }) {
  const common = useT('common');
  const actions = useRowActions(place.block, 'ownQuestions');
  return (
    <PlainRow {...place} row={row}>
      <FieldEditor
        item={row}
        field="question"
        conflict="row"
        className="text-14 font-strong"
        onEnter={() => actions.add(row.id)}
      />
      <div className="mt-1 flex flex-wrap items-center gap-2 text-13 text-ink-soft">
        <FieldEditor item={row} field="scale" />
        {row.fields.internal === true && <Tag>{common('internal')}</Tag>}
      </div>
      <AnswerFields row={row} scale={scaleOf(row)} />
    </PlainRow>
  );
}
