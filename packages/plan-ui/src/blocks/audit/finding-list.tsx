'use client';

import { useT } from '@kader/i18n/react';
import { columnsOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu, type RowMove } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { withinGroup } from '../rows/within-group.ts';
import { FindingFacts } from './finding-facts.tsx';

/** Findings one below the other. */
export function FindingList({
  block,
  ids,
}: {
  readonly block: BlockInstance;
  readonly ids: readonly string[];
}) {
  return ids.length === 0 ? null : (
    <ol>
      {ids.map((id, index) => (
        <FindingRow key={id} id={id} block={block} previous={ids[index - 1]} next={ids[index + 1]} />
      ))}
    </ol>
  );
}

interface FindingProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

const FindingRow = memo(function FindingRow(props: FindingProps) {
  const finding = useItem(props.id);
  return finding === undefined ? null : <Row {...props} finding={finding} />;
});

const isFolded = (field: string) => field !== 'finding';
const folded = [
  'type',
  'date',
  'impact',
  'segmentStrength',
  'rank',
  'focus',
  'evidence',
  'source',
  'internal',
];

function Row({ id, block, previous, next, finding }: FindingProps & { readonly finding: Item }) {
  const t = useT('blocks/audit');
  const common = useT('common');
  const words = useCollectionWords('findings');
  const canEdit = useEditor() !== null;
  const own = useRowActions(block, 'findings');
  const actions = withinGroup(own, { previous, next });
  const moves = useColumnMove(finding, block);
  const [open, setOpen] = useOpening(id, isFolded);
  const { finding: text, column, internal } = finding.fields;
  const name = typeof text === 'string' ? text : words('untitled');
  return (
    <li data-item={id} className="group/row border-b py-2 last:border-b-0">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
        <FieldEditor
          item={finding}
          field="finding"
          conflict="row"
          className="text-doc-line hyphens-auto"
          onEnter={() => own.add(id, typeof column === 'string' ? { column } : {})}
        />
        <span className="flex items-start">
          <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} />
          {canEdit && (
            <RowMenu
              {...{ id, name, actions, moves }}
              isFirst={previous === undefined}
              isLast={next === undefined}
              isInternal={internal === true}
            />
          )}
        </span>
      </div>
      <p className="text-12 text-ink-soft">
        <FieldReader item={finding} field="evidence" />
      </p>
      <div className="mt-0.5 flex flex-wrap items-center gap-1.5 text-12 text-ink-soft">
        <FindingFacts finding={finding} />
        {internal === true && <Tag>{common('internal')}</Tag>}
        {typeof text === 'string' && <FindingBadge item={id} />}
      </div>
      <Conflicts item={id} className="@container" />
      {open && (
        <div className="mt-2">
          <DetailFields row={finding} fields={folded} full={['evidence', 'source']} />
        </div>
      )}
    </li>
  );
}

/** Another column, as a place to move a finding to. */
function useColumnMove(finding: Item, block: BlockInstance): readonly RowMove[] {
  const t = useT('blocks/audit');
  const words = useFieldWords('findings', 'column');
  const store = useEditor();
  const { column } = finding.fields;
  return [
    {
      label: t('moveTo'),
      value: typeof column === 'string' ? column : null,
      options: columnsOf(block).map((value) => ({ value, label: words.option(value) })),
      onMove: (value) => {
        store?.change([{ op: 'item.set', id: finding.id, field: 'column', value }]);
      },
    },
  ];
}
