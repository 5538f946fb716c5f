'use client';

import { formatBare, formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { costIn, type Period, periodsOf, singleRowId, yearsIn } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { calculateSum } from '@kader/plan/formulas';
import { Table, Tag, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { usePeriodName } from '../use-period-name.ts';
import { ChannelTable } from './channel-table.tsx';
import { lastMonthOf } from './last-month.ts';
import { ResourcesReading } from './resources-reading.tsx';
import { useMoney } from './use-money.ts';

/** A budget as the client reads it: what it comes to, the lines by month or quarter with what they should bring and what was noted, what each channel takes, and which people and tools go into it. */
export function BudgetReader({ block }: BlockProps) {
  const lines = useRows(block, 'budgetLines');
  const resources = useRows(block, 'resources');
  const header = useHeader();
  if (lines.length + resources.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      {lines.length > 0 && (
        <>
          <Facts block={block} lines={lines} />
          <Lines lines={lines} periods={periodsOf(header, lines)} />
        </>
      )}
      {lines.some(({ fields }) => fields.channel !== undefined) && <Channels block={block} />}
      {resources.length > 0 && <ResourcesReading block={block} />}
    </>
  );
}

function Facts({ block, lines }: Pick<BlockProps, 'block'> & { readonly lines: readonly Item[] }) {
  const t = useT('blocks/budget');
  const { locale } = useFormat();
  const { money, share } = useMoney();
  const header = useHeader();
  const values = useComputed(`block:${block.key}`);
  const settings = useItem(singleRowId(header.id, block.key, 'budgetSettings'));
  const target = useFieldWords('budgetSettings', 'targetCost');
  const until = lastMonthOf(lines, 'actual');
  const facts = [
    [t('computed.plannedTotal.label'), money(values.plannedTotal)],
    ...(typeof values.agreedCost === 'string'
      ? [[t('computed.agreedCost.label'), money(values.agreedCost)]]
      : []),
    ...(typeof values.contingencyAmount === 'string'
      ? [[t('computed.contingencyAmount.label'), money(values.contingencyAmount)]]
      : []),
    ...(typeof values.experimentShare === 'string'
      ? [[t('computed.experimentShare.label'), share(values.experimentShare)]]
      : []),
    ...(until === null
      ? []
      : [
          [
            `${t('computed.spentTotal.label')}, ${t('reading.untilMonth', { month: formatMonth(locale, until, 'medium') })}`,
            money(values.spentTotal),
          ],
          [t('computed.forecast.label'), money(values.forecast)],
        ]),
  ];
  const vat = settings?.fields.vatMode;
  return (
    <div className="py-4">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {settings?.fields.targetCost !== undefined && (
          <div>
            <dt className="text-12 text-ink-faint">{target.label}</dt>
            <dd className="num text-16 font-medium">
              <FieldReader item={settings} field="targetCost" />
            </dd>
          </div>
        )}
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-12 text-ink-faint">{name}</dt>
            <dd className="num text-16 font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {(vat === 'excl' || vat === 'incl') && (
        <p className="mt-2 text-12 text-ink-faint">
          {t(vat === 'excl' ? 'reading.exclVat' : 'reading.inclVat')}
        </p>
      )}
    </div>
  );
}

/** What each channel takes of it, where lines name their channels. */
function Channels({ block }: Pick<BlockProps, 'block'>) {
  const t = useT('blocks/budget');
  return (
    <div className="mt-8">
      <h4 className="pb-1 text-13 font-strong">{t('channels.label')}</h4>
      <ChannelTable block={block} />
    </div>
  );
}

function Lines({ lines, periods }: { readonly lines: readonly Item[]; readonly periods: readonly Period[] }) {
  const t = useT('blocks/budget');
  const label = useFieldWords('budgetLines', 'label');
  const write = useAmount();
  const nameOf = usePeriodName();
  return (
    <Table label={t('collections.budgetLines.name')} scroll className="border-t border-t-ink">
      <thead>
        <tr>
          <Th>{label.short}</Th>
          {periods.map(({ key }) => (
            <Th key={key} numeric>
              {nameOf(key)}
            </Th>
          ))}
          <Th numeric>{t('grid.total')}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Tr key={line.id} data-item={line.id}>
            <Th scope="row" className="min-w-44 whitespace-normal">
              <LineName line={line} />
            </Th>
            <Amounts lines={[line]} periods={periods} />
          </Tr>
        ))}
        <Tr kind="total">
          <Th scope="row">{t('grid.total')}</Th>
          <Amounts lines={lines} periods={periods} />
        </Tr>
        {yearsIn(periods.flatMap(({ months }) => months)).map((year) => (
          <Tr key={year.key}>
            <Th scope="row">{t('grid.year', { year: year.key })}</Th>
            <Td colSpan={periods.length} />
            <Td numeric className="font-strong">
              {write(costIn(lines, year))}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function LineName({ line }: { readonly line: Item }) {
  const t = useT('blocks/budget');
  const lang = useContentLang();
  const title = useRowTitle(line.id);
  const { isExperiment, channel } = line.fields;
  return (
    <>
      <span lang={lang}>{title?.text}</span>
      {isExperiment === true && (
        <Tag tone="info" className="ml-1.5">
          {t('experiments.tag')}
        </Tag>
      )}
      {channel !== undefined && (
        <span className="block text-12 font-text text-ink-faint">
          <FieldReader item={line} field="channel" />
        </span>
      )}
      {(['expectedImpact', 'note'] as const)
        .filter((field) => line.fields[field] !== undefined)
        .map((field) => (
          <span key={field} lang={lang} className="block text-12 font-text text-ink-soft">
            <FieldReader item={line} field={field} />
          </span>
        ))}
    </>
  );
}

function Amounts({
  lines,
  periods,
}: {
  readonly lines: readonly Item[];
  readonly periods: readonly Period[];
}) {
  const write = useAmount();
  const costs = periods.map((period) => costIn(lines, period));
  return (
    <>
      {costs.map((cost, index) => (
        <Td key={periods[index]?.key} numeric>
          {write(cost)}
        </Td>
      ))}
      <Td numeric className="font-strong">
        {write(calculateSum(costs))}
      </Td>
    </>
  );
}

/** How an amount in minor units stands among others: without its currency, a dash for none. */
function useAmount(): (minor: string | null) => string {
  const { locale, currency } = useFormat();
  return (minor) => (minor === null ? '–' : formatBare(locale, minor, { unit: 'money', currency }));
}
