'use client';

import { useT } from '@kader/i18n/react';
import { type Item, shownMonths } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useCallback, useMemo } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { FigureGrid } from '../figure-grid/figure-grid.tsx';
import { useGridTarget } from '../figure-grid/use-grid-target.ts';

/** All KPIs by month, targets or actuals: typed, filled and pasted as in a spreadsheet, each in its own unit. */
export function KpiGrid({
  block,
  field,
}: {
  readonly block: BlockInstance;
  readonly field: 'target' | 'actual';
}) {
  const t = useT('blocks/kpis');
  const name = useFieldWords('kpis', 'name');
  const unit = useFieldWords('kpis', 'unit');
  const header = useHeader();
  const rows = useRows(block, 'kpis');
  const target = useGridTarget(block, 'kpis', field);
  const key = shownMonths(header, rows, ['target', 'actual']).join(' ');
  const months = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  const tail = useCallback(
    (item: Item) => (
      <td className="h-8 border-b px-2 text-right text-ink-faint">
        <FieldReader item={item} field="unit" empty="–" />
      </td>
    ),
    [],
  );
  return target === null ? null : (
    <FigureGrid
      block={block}
      target={target}
      label={t('grid.label', { tab: t(`tabs.${field}`) })}
      rowsLabel={name.short}
      months={months}
      head={noHead}
      tailHeads={[unit.short]}
      tail={tail}
      footer={noFooter}
    />
  );
}

const noHead = () => null;
// Figures of several units have no sum.
const noFooter = () => null;
