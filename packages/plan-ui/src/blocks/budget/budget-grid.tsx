'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { shownMonths } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { useCallback, useMemo } from 'react';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { FigureGrid } from '../figure-grid/figure-grid.tsx';
import { useGridTarget } from '../figure-grid/use-grid-target.ts';
import { BudgetTotals } from './budget-totals.tsx';
import { RowTotal } from './row-total.tsx';
import { useMoney } from './use-money.ts';

/** The lines of a budget by month: planned cost, or actual cost. */
export function BudgetGrid({
  block,
  field,
}: {
  readonly block: BlockInstance;
  readonly field: 'plan' | 'actual';
}) {
  const t = useT('blocks/budget');
  const label = useFieldWords('budgetLines', 'label');
  const header = useHeader();
  const rows = useRows(block, 'budgetLines');
  const target = useGridTarget(block, 'budgetLines', field);
  const key = shownMonths(header, rows, ['plan', 'actual']).join(' ');
  const months = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  const head = useCallback((item: Item) => <LineMark isExperiment={item.fields.isExperiment === true} />, []);
  const tail = useCallback(
    (item: Item) => (
      <>
        <RowTotal item={item} field={field} />
        <LastCell id={item.id} field={field} />
      </>
    ),
    [field],
  );
  if (target === null) {
    return null;
  }
  return (
    <FigureGrid
      block={block}
      target={target}
      label={t('grid.label', { tab: t(`tabs.${field}`) })}
      rowsLabel={label.short}
      months={months}
      head={head}
      tailHeads={[t('grid.total'), t(field === 'plan' ? 'computed.share.label' : 'computed.variance.label')]}
      tail={tail}
      footer={(shown) => <BudgetTotals block={block} field={field} months={shown} allMonths={months} />}
    />
  );
}

function LineMark({ isExperiment }: { readonly isExperiment: boolean }) {
  const t = useT('blocks/budget');
  return isExperiment ? (
    <Tag tone="info" className="ml-1.5">
      {t('experiments.tag')}
    </Tag>
  ) : null;
}

/** The line's share of the plan, or how far it is from what was planned by then. */
function LastCell({ id, field }: { readonly id: string; readonly field: 'plan' | 'actual' }) {
  const { share, varianceShare } = useComputed(id);
  const written = useMoney();
  return (
    <td className="num h-8 border-b px-2 text-right text-ink-faint">
      {field === 'plan' ? written.share(share) : written.share(varianceShare, 'always')}
    </td>
  );
}
