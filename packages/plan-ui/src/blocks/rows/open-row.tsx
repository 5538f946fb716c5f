'use client';

import { useT } from '@kader/i18n/react';
import { collectionDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import type { ReactNode } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { DetailFields } from './detail-fields.tsx';
import { FindingBadge } from './finding-badge.tsx';
import { OpenButton } from './open-button.tsx';
import { useOpening } from './use-opening.ts';
import { useRowActions } from './use-row-actions.ts';

/** Which fields of a row stand where: below its title, in one line, folded away. */
export interface RowLayout {
  readonly second?: readonly string[] | undefined;
  readonly line: readonly string[];
  /** Flags that show as a tag where they are set; they are set among the folded fields. */
  readonly tags?: readonly string[] | undefined;
  readonly fold: readonly string[];
}

/** A row whose title and a few facts show, with the rest folded away. Stands in a row of a list. */
export function OpenRow({
  row,
  block,
  layout,
  moreName,
  children,
}: {
  readonly row: Item;
  readonly block: BlockInstance;
  readonly layout: RowLayout;
  /** What unfolding is called. */
  readonly moreName: string;
  /** What the view adds below the facts. */
  readonly children?: ReactNode;
}) {
  const common = useT('common');
  const { second = [], line, tags = [], fold } = layout;
  const actions = useRowActions(block, row.collection);
  const titleField = collectionDefinition(row.collection)?.titleField ?? '';
  const [open, setOpen] = useOpening(row.id, (field) => fold.includes(field));
  return (
    <>
      <FieldEditor
        item={row}
        field={titleField}
        conflict="row"
        onEnter={() => actions.add(row.id)}
        className="text-doc-line text-balance hyphens-auto"
      />
      {second.map((field) => (
        <FieldEditor key={field} item={row} field={field} conflict="row" className="text-13 text-ink-soft" />
      ))}
      <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-13 text-ink-soft">
        {line.map((field) => (
          <Labelled key={field} row={row} field={field} />
        ))}
        {tags
          .filter((field) => row.fields[field] === true)
          .map((field) => (
            <FlagTag key={field} row={row} field={field} />
          ))}
        {row.fields.internal === true && <Tag>{common('internal')}</Tag>}
        {row.fields[titleField] !== undefined && <FindingBadge item={row.id} />}
        <OpenButton name={moreName} open={open} onToggle={() => setOpen(!open)} className="ml-auto" />
      </div>
      {children}
      {open && (
        <div className="mt-2 mb-2 border-t pt-4">
          <DetailFields row={row} fields={fold} />
        </div>
      )}
    </>
  );
}

function FlagTag({ row, field }: { readonly row: Item; readonly field: string }) {
  const words = useFieldWords(row.collection, field);
  return <Tag tone="accent">{words.label}</Tag>;
}

function Labelled({ row, field }: { readonly row: Item; readonly field: string }) {
  const words = useFieldWords(row.collection, field);
  return (
    <span className="flex min-w-0 items-baseline gap-1.5">
      {row.fields[field] !== undefined && (
        <span aria-hidden="true" className="flex-none text-12 text-ink-faint">
          {words.short}
        </span>
      )}
      <FieldEditor item={row} field={field} conflict="row" placeholder={words.short} />
    </span>
  );
}
