'use client';

import { formatBare } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { costIn, yearsIn } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { calculateSum, calculateVariance, type Figures, quarterOf, sumByMonth } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { cx } from '@kader/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../fields/use-format.ts';
import { useRows } from '../../plan/use-document.ts';
import { useMoney } from './use-money.ts';

const cell = 'h-8 px-2 text-right num whitespace-nowrap';
const name = 'sticky left-0 h-8 bg-paper-raised px-2 text-left font-text whitespace-nowrap';

/** Below the lines: totals by month, quarter and calendar year, what of it are experiments, and under actuals the plan beside it. */
export function BudgetTotals({
  block,
  field,
  months,
  allMonths,
}: {
  readonly block: BlockInstance;
  readonly field: 'plan' | 'actual';
  /** Those on the screen, and those of the whole plan. */
  readonly months: readonly string[];
  readonly allMonths: readonly string[];
}) {
  const t = useT('blocks/budget');
  const { share } = useMoney();
  const rows = useRows(block, 'budgetLines');
  const totals = sumOf(rows, field);
  const all = calculateSum(totals.values());
  const experiments = sumOf(
    rows.filter((row) => row.fields.isExperiment === true),
    field,
  );
  const ofExperiments = calculateSum(experiments.values());
  const planned = sumOf(rows, 'plan');
  const last = [...totals.keys()].sort().at(-1) ?? '';
  const planToDate = calculateSum([...planned].filter(([month]) => month <= last).map(([, sum]) => sum));
  const ratio = all === null || Number(all) === 0 ? null : String(Number(ofExperiments ?? '0') / Number(all));
  return (
    <>
      <TotalRow
        label={t('grid.total')}
        look="border-t border-t-ink font-strong"
        months={months}
        figures={totals}
        end={<Amount value={all} />}
        last={field === 'actual' ? share(calculateVariance(planToDate, all)?.share ?? null, 'always') : null}
      />
      {months.length > 1 && <Quarters months={months} figures={totals} />}
      {yearsIn(allMonths).map((year) => (
        <YearRow key={year.key} year={year.key} span={months.length} amount={costIn(rows, year, field)} />
      ))}
      {field === 'actual' && (
        <TotalRow
          label={t('grid.planned')}
          look="text-ink-soft"
          months={months}
          figures={planned}
          end={<Amount value={calculateSum(planned.values())} />}
          last={null}
        />
      )}
      <TotalRow
        label={t('grid.experiments')}
        look="border-t text-ink-soft"
        months={months}
        figures={experiments}
        end={<Amount value={ofExperiments} />}
        last={ratio === null ? null : share(ratio)}
      />
    </>
  );
}

function sumOf(rows: readonly Item[], field: 'plan' | 'actual'): Figures {
  return sumByMonth(rows.map((row) => figuresOf(row.fields[field])));
}

function Amount({ value }: { readonly value: string | null | undefined }) {
  const { locale, currency } = useFormat();
  return value === null || value === undefined ? '–' : formatBare(locale, value, { unit: 'money', currency });
}

function TotalRow({
  label,
  look,
  months,
  figures,
  end,
  last,
}: {
  readonly label: string;
  readonly look: string;
  readonly months: readonly string[];
  readonly figures: Figures;
  readonly end: ReactNode;
  readonly last: string | null;
}) {
  return (
    <tr>
      <th scope="row" className={cx(name, look)}>
        {label}
      </th>
      {months.map((month) => (
        <td key={month} className={cx(cell, look)}>
          <Amount value={figures.get(month)} />
        </td>
      ))}
      <td className={cx(cell, look)}>{end}</td>
      <td className={cx(cell, look)}>{last}</td>
    </tr>
  );
}

/** What a calendar year comes to, whichever months are on the screen. */
function YearRow({
  year,
  span,
  amount,
}: {
  readonly year: string;
  readonly span: number;
  readonly amount: string | null;
}) {
  const t = useT('blocks/budget');
  return (
    <tr>
      <th scope="row" className={cx(name, 'text-ink-soft')}>
        {t('grid.year', { year })}
      </th>
      <td className={cell} colSpan={span}>
        <span className="sr-only">–</span>
      </td>
      <td className={cx(cell, 'text-ink-soft')}>
        <Amount value={amount} />
      </td>
      <td className={cell}>
        <span className="sr-only">–</span>
      </td>
    </tr>
  );
}

/** One cell per quarter, as wide as its months on the screen. */
function Quarters({ months, figures }: { readonly months: readonly string[]; readonly figures: Figures }) {
  const t = useT('blocks/budget');
  const quarters = [...Map.groupBy(months, quarterOf)];
  return (
    <tr>
      <th scope="row" className={cx(name, 'text-ink-soft')}>
        {t('grid.quarters')}
      </th>
      {quarters.map(([quarter, own]) => (
        <td key={quarter} colSpan={own.length} className={cx(cell, 'text-ink-soft')}>
          <span className="block border-t border-t-line-control pt-1">
            <span className="mr-2 text-12 text-ink-faint">
              {t('grid.quarter', { number: quarter.slice(-1) })}
            </span>
            <Amount value={calculateSum(own.map((month) => figures.get(month)))} />
          </span>
        </td>
      ))}
      <td className={cell} colSpan={2}>
        <span className="sr-only">–</span>
      </td>
    </tr>
  );
}
