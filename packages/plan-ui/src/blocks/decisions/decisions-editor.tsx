'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import type { ReactNode } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { LabelledField } from '../rows/labelled-field.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { AlternativesEditor } from './alternatives-editor.tsx';

/** Assumptions and decisions while they are written: each decision above what it was weighed against. */
export function DecisionsEditor({ block }: BlockProps) {
  return (
    <>
      <List
        block={block}
        collection="assumptions"
        line={['status', 'validUntil', 'owner']}
        texts={['basis', 'testHow']}
      />
      <List
        block={block}
        collection="decisions"
        line={['decidedBy', 'date', 'reviewOn']}
        texts={['context', 'reason', 'refs']}
        below={(row) => <AlternativesEditor decision={row} block={block} />}
      />
    </>
  );
}

interface ListProps {
  readonly block: BlockInstance;
  readonly collection: 'assumptions' | 'decisions';
  /** Short fields in one line. */
  readonly line: readonly string[];
  /** Sentences, each below its name. */
  readonly texts: readonly string[];
  readonly below?: ((row: Item) => ReactNode) | undefined;
}

function List(props: ListProps) {
  const { block, collection } = props;
  const words = useCollectionWords(collection);
  const ids = useRowIds(block, collection);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection);
  const nameOf = useRowNames(collection);
  return (
    <section aria-label={words('name')} className="not-first:mt-5">
      <h4 className="flex min-h-9 items-end border-b pb-1 text-13 font-strong">{words('name')}</h4>
      {ids.length === 0 ? (
        <NoRows collection={collection} canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
          <ol>
            {ids.map((id, index) => (
              <ListRow key={id} {...props} id={id} number={index + 1} total={ids.length} />
            ))}
          </ol>
        </SortableRows>
      )}
      {canEdit && ids.length > 0 && (
        <AddRow collection={collection} onAdd={() => actions.add()} className="mt-1 w-full" />
      )}
    </section>
  );
}

interface ListRowProps extends ListProps {
  readonly id: string;
  readonly number: number;
  readonly total: number;
}

function ListRow(props: ListRowProps) {
  const row = useItem(props.id);
  return row === undefined ? null : <Row {...props} row={row} />;
}

function Row({
  row,
  block,
  collection,
  line,
  texts,
  below,
  number,
  total,
}: ListRowProps & { readonly row: Item }) {
  const common = useT('common');
  const actions = useRowActions(block, collection);
  return (
    <PlainRow {...{ row, block, number, total }}>
      <FieldEditor
        item={row}
        field="text"
        conflict="row"
        onEnter={() => actions.add(row.id)}
        className="text-doc-line hyphens-auto"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-1 pr-8 text-13 text-ink-soft">
        {line.map((field) => (
          <LabelledField key={field} item={row} field={field} />
        ))}
        {row.fields.internal === true && <Tag>{common('internal')}</Tag>}
        {typeof row.fields.text === 'string' && <FindingBadge item={row.id} />}
      </div>
      <div className="mt-1 grid gap-1 text-13">
        {texts.map((field) => (
          <LabelledField key={field} item={row} field={field} />
        ))}
      </div>
      {below?.(row)}
    </PlainRow>
  );
}
