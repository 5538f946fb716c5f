'use client';

import { useT } from '@kader/i18n/react';
import { pairOfCell, type TowsCell, towsCells } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu, type RowMove } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { withinGroup } from '../rows/within-group.ts';

interface ResponseProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** What is done about a pair of points, and which points those are. */
export const ResponseRow = memo(function ResponseRow(props: ResponseProps) {
  const response = useItem(props.id);
  return response === undefined ? null : <Row {...props} response={response} />;
});

const shown = new Set(['response', 'basedOn']);
const isFolded = (field: string) => !shown.has(field);
const folded = ['goals', 'activities', 'cell', 'internal'];

function Row({ id, block, previous, next, response }: ResponseProps & { readonly response: Item }) {
  const t = useT('blocks/swot');
  const common = useT('common');
  const words = useCollectionWords('swotResponses');
  const basis = useFieldWords('swotResponses', 'basedOn');
  const canEdit = useEditor() !== null;
  const own = useRowActions(block, 'swotResponses');
  const actions = withinGroup(own, { previous, next });
  const moves = useCellMove(response);
  const missing = useMissing(response);
  const [open, setOpen] = useOpening(id, isFolded);
  const { response: text, cell, internal } = response.fields;
  const name = typeof text === 'string' ? text : words('untitled');
  return (
    <li data-item={id} className="group/row grid grid-cols-[minmax(0,1fr)_auto] gap-x-2.5 border-t py-2">
      <div className="min-w-0">
        <FieldEditor
          item={response}
          field="response"
          conflict="row"
          className="text-doc-line hyphens-auto"
          onEnter={() => own.add(id, typeof cell === 'string' ? { cell } : {})}
        />
        <div className="mt-0.5 text-12 text-ink-soft">
          <p aria-hidden="true" className="text-ink-faint">
            {basis.label}
          </p>
          <FieldEditor item={response} field="basedOn" conflict="row" className="text-12" />
          {missing !== null && canEdit && <p className="text-ink-faint">{missing}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-x-2">
          {internal === true && <Tag>{common('internal')}</Tag>}
          {typeof text === 'string' && <FindingBadge item={id} />}
        </div>
      </div>
      <span className="flex items-start">
        <OpenButton name={t('moreResponse')} open={open} onToggle={() => setOpen(!open)} />
        {canEdit && (
          <RowMenu
            {...{ id, name, actions, moves }}
            isFirst={previous === undefined}
            isLast={next === undefined}
            isInternal={internal === true}
          />
        )}
      </span>
      <Conflicts item={id} className="@container col-span-full" />
      {open && (
        <div className="col-span-full mt-2">
          <DetailFields row={response} fields={folded} full={['goals', 'activities']} />
        </div>
      )}
    </li>
  );
}

/** What the basis still needs to be a pair; null when it is one. */
function useMissing(response: Item): string | null {
  const t = useT('blocks/swot');
  const { pair } = useComputed(response.id);
  const { cell } = response.fields;
  if (pair === null || typeof pair !== 'object' || typeof cell !== 'string') {
    return null;
  }
  const { inside, outside } = pairOfCell[cell as TowsCell];
  const missing = [
    ...(pair.inside === true ? [] : [t(`lacks.${inside}`)]),
    ...(pair.outside === true ? [] : [t(`lacks.${outside}`)]),
  ];
  return missing.length === 0 ? null : missing.join(' ');
}

/** Another pair, as a place to move a response to. */
function useCellMove(response: Item): readonly RowMove[] {
  const t = useT('blocks/swot');
  const words = useFieldWords('swotResponses', 'cell');
  const store = useEditor();
  const { cell } = response.fields;
  return [
    {
      label: t('movePair'),
      value: typeof cell === 'string' ? cell : null,
      options: towsCells.map((value) => ({ value, label: words.option(value) })),
      onMove: (value) => {
        store?.change([{ op: 'item.set', id: response.id, field: 'cell', value }]);
      },
    },
  ];
}
