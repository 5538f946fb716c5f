'use client';

import { formatBare } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type ChannelGroup, costIn, costsByChannel, type Period, periodsOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { calculateChannelShare, calculateSum } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { Table, Td, Th, Tr } from '@kader/ui';
import { Fragment } from 'react';
import { useFormat } from '../../fields/use-format.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { usePeriodName } from '../use-period-name.ts';
import { useMoney } from './use-money.ts';

/** What each channel is planned to cost by month or quarter, channels together by whose they are, with their share (F20), and what of it are experiments. */
export function ChannelTable({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const plan = useT('plan');
  const periodName = usePeriodName();
  const lines = useRows(block, 'budgetLines');
  const periods = periodsOf(useHeader(), lines);
  const { entries, names } = usePlanData().catalogues.channels;
  const experiments = lines.filter(({ fields }) => fields.isExperiment === true);
  const nameOfGroup = ({ kind }: ChannelGroup) =>
    kind === 'none' ? t('channels.none') : plan(`field.channelKinds.${kind}`);
  return (
    <Table label={t('channels.label')} density="dense" scroll>
      <thead>
        <tr>
          <Th>{t('channels.channel')}</Th>
          {periods.map(({ key }) => (
            <Th key={key} numeric>
              {periodName(key)}
            </Th>
          ))}
          <Th numeric>{t('grid.total')}</Th>
          <Th numeric>{t('computed.share.label')}</Th>
        </tr>
      </thead>
      <tbody>
        {costsByChannel(lines, entries).map((group) => (
          <Fragment key={group.kind}>
            <Tr kind="group">
              <Th scope="row" className="pt-3">
                {nameOfGroup(group)}
              </Th>
              <Costs of={group.channels.flatMap((channel) => channel.lines)} {...{ lines, periods }} />
            </Tr>
            {group.kind !== 'none' &&
              group.channels.map((channel) => (
                <Tr key={channel.channel}>
                  <Th scope="row" className="min-w-40 pl-4 font-text whitespace-normal">
                    {names[channel.channel] ?? channel.channel}
                  </Th>
                  <Costs of={channel.lines} {...{ lines, periods }} />
                </Tr>
              ))}
          </Fragment>
        ))}
        <Tr kind="total">
          <Th scope="row">{t('grid.total')}</Th>
          <Costs of={lines} {...{ lines, periods }} />
        </Tr>
        {experiments.length > 0 && (
          <Tr>
            <Th scope="row" className="font-text">
              {t('grid.experiments')}
            </Th>
            <Costs of={experiments} {...{ lines, periods }} />
          </Tr>
        )}
      </tbody>
    </Table>
  );
}

/** The cells of a row: each period, the whole, and what part of all lines that is. */
function Costs({
  of,
  lines,
  periods,
}: {
  readonly of: readonly Item[];
  readonly lines: readonly Item[];
  readonly periods: readonly Period[];
}) {
  const { locale, currency } = useFormat();
  const { share } = useMoney();
  const write = (minor: string | null) =>
    minor === null ? '–' : formatBare(locale, minor, { unit: 'money', currency });
  const sum = (rows: readonly Item[]) => calculateSum(periods.map((period) => costIn(rows, period)));
  return (
    <>
      {periods.map((period) => (
        <Td key={period.key} numeric>
          {write(costIn(of, period))}
        </Td>
      ))}
      <Td numeric className="font-strong">
        {write(sum(of))}
      </Td>
      <Td numeric className="text-ink-soft">
        {share(calculateChannelShare(sum(of), sum(lines)))}
      </Td>
    </>
  );
}
