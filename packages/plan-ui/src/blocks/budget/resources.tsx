'use client';

import { useT } from '@kader/i18n/react';
import { type Item, shownMonths } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Td } from '@kader/ui';
import { useCallback, useMemo } from 'react';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useRowIds, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useEditor } from '../../plan/use-store.ts';
import { FigureGrid } from '../figure-grid/figure-grid.tsx';
import { useGridTarget } from '../figure-grid/use-grid-target.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { FieldTable } from '../rows/field-table.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { RowTotal } from './row-total.tsx';
import { useMoney } from './use-money.ts';

const fields = ['name', 'kind', 'unit', 'rate', 'note'];

/** People and tools: how much of them per month, and at what rate. */
export function Resources({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const { money } = useMoney();
  const ids = useRowIds(block, 'resources');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'resources');
  const { resourceTotal } = useComputed(`block:${block.key}`);
  const more = useCallback((item: Item) => <Cost id={item.id} />, []);
  if (ids.length === 0) {
    return <NoRows collection="resources" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  return (
    <>
      <QuantityGrid block={block} />
      <div className="mt-4">
        <FieldTable
          block={block}
          collection="resources"
          fields={fields}
          moreHeads={[t('computed.cost.label')]}
          more={more}
        />
      </div>
      {typeof resourceTotal === 'string' && (
        <p className="num py-2 text-right text-13 font-strong">
          {t('computed.resourceTotal.label')} {money(resourceTotal)}
        </p>
      )}
      {canEdit && <AddRow collection="resources" onAdd={() => actions.add()} className="mt-1" />}
    </>
  );
}

function QuantityGrid({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const words = useFieldWords('resources', 'quantity');
  const name = useFieldWords('resources', 'name');
  const header = useHeader();
  const rows = useRows(block, 'resources');
  const target = useGridTarget(block, 'resources', 'quantity');
  const key = shownMonths(header, rows, ['quantity']).join(' ');
  const months = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  const tail = useCallback((item: Item) => <RowTotal item={item} field="quantity" unit="count" />, []);
  return target === null ? null : (
    <FigureGrid
      block={block}
      target={target}
      label={words.label}
      rowsLabel={name.short}
      months={months}
      head={nothing}
      tailHeads={[t('grid.total')]}
      tail={tail}
      footer={nothing}
    />
  );
}

const nothing = () => null;

function Cost({ id }: { readonly id: string }) {
  const { cost } = useComputed(id);
  const { money } = useMoney();
  return (
    <Td numeric className="align-top font-strong">
      {money(cost)}
    </Td>
  );
}
