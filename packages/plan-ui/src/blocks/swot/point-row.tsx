'use client';

import { useT } from '@kader/i18n/react';
import { quadrants } from '@kader/plan/blocks';
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
import { Weight } from './weight.tsx';

interface PointProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A point of a SWOT: its weight, its sentence, its scores; the rest folded away. */
export const PointRow = memo(function PointRow(props: PointProps) {
  const point = useItem(props.id);
  return point === undefined ? null : <Row {...props} point={point} />;
});

const shown = new Set(['text', 'impact', 'likelihood']);
const isFolded = (field: string) => !shown.has(field);
const folded = ['quadrant', 'evidence', 'findings', 'internal'];
/** Quadrants whose points may come or not. */
const outside: readonly unknown[] = ['opportunity', 'threat'];

function Row({ id, block, previous, next, point }: PointProps & { readonly point: Item }) {
  const t = useT('blocks/swot');
  const common = useT('common');
  const words = useCollectionWords('swotItems');
  const canEdit = useEditor() !== null;
  const own = useRowActions(block, 'swotItems');
  const neighbours = useEqualNeighbours(id, previous, next);
  const actions = withinGroup(own, neighbours);
  const moves = useQuadrantMove(point);
  const [open, setOpen] = useOpening(id, isFolded);
  const { text, quadrant, internal } = point.fields;
  const name = typeof text === 'string' ? text : words('untitled');
  return (
    <li data-item={id} className="group/row grid grid-cols-[20px_minmax(0,1fr)_auto] gap-x-2.5 border-t py-2">
      <Weight id={id} className="pt-px text-right" />
      <div className="min-w-0">
        <FieldEditor
          item={point}
          field="text"
          conflict="row"
          className="text-doc-line hyphens-auto"
          onEnter={() => own.add(id, typeof quadrant === 'string' ? { quadrant } : {})}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-12 text-ink-soft">
          <Score point={point} field="impact" />
          {outside.includes(quadrant) && <Score point={point} field="likelihood" />}
          {internal === true && <Tag>{common('internal')}</Tag>}
          {typeof text === 'string' && <FindingBadge item={id} />}
        </div>
      </div>
      <span className="flex items-start">
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} />
        {canEdit && (
          <RowMenu
            {...{ id, name, actions, moves }}
            isFirst={neighbours.previous === undefined}
            isLast={neighbours.next === undefined}
            isInternal={internal === true}
          />
        )}
      </span>
      <Conflicts item={id} className="@container col-span-full" />
      {open && (
        <div className="col-span-full mt-2 pl-7.5">
          <DetailFields row={point} fields={folded} full={['evidence', 'findings']} />
        </div>
      )}
    </li>
  );
}

function Score({ point, field }: { readonly point: Item; readonly field: string }) {
  const words = useFieldWords('swotItems', field);
  return (
    <span className="flex items-baseline gap-1.5">
      <span aria-hidden="true" className="text-ink-faint">
        {words.short}
      </span>
      <FieldEditor item={point} field={field} conflict="row" placeholder="–" className="text-12" />
    </span>
  );
}

/** Up and down changes the order of points that weigh the same: among others the weight decides. */
function useEqualNeighbours(id: string, previous: string | undefined, next: string | undefined) {
  const { weight } = useComputed(id);
  const before = useComputed(previous ?? '').weight;
  const after = useComputed(next ?? '').weight;
  return {
    previous: before === weight ? previous : undefined,
    next: after === weight ? next : undefined,
  };
}

/** Another quadrant, as a place to move a point to. */
function useQuadrantMove(point: Item): readonly RowMove[] {
  const t = useT('blocks/swot');
  const store = useEditor();
  const { quadrant } = point.fields;
  return [
    {
      label: t('moveTo'),
      value: typeof quadrant === 'string' ? quadrant : null,
      options: quadrants.map((value) => ({ value, label: t(`quadrants.${value}`) })),
      onMove: (value) => {
        store?.change([{ op: 'item.set', id: point.id, field: 'quadrant', value }]);
      },
    },
  ];
}
