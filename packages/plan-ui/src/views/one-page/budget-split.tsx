'use client';

import { useT } from '@kader/i18n/react';
import { costsPerChannel } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { calculateChannelShare, calculateSum } from '@kader/plan/formulas';
import { Bar } from '@kader/ui';
import { useMoney } from '../../blocks/budget/use-money.ts';
import { EmptyReading } from '../../blocks/empty-reading.tsx';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useCollection } from '../../plan/use-document.ts';

/** Channels that are named; the rest of the money stands in one line. */
const shown = 7;

/** What the plan costs, and the share of each channel (F20), the largest first. */
export function BudgetSplit() {
  const t = useT('views');
  const { money, share } = useMoney();
  const { names } = usePlanData().catalogues.channels;
  const lines = useCollection('budgetLines');
  const total = costOf(lines);
  if (total === null || Number(total) <= 0) {
    return <EmptyReading />;
  }
  const channels = costsPerChannel(lines)
    .map(({ channel, lines: own }) => ({ channel, cost: costOf(own) ?? '0' }))
    .toSorted((a, b) => Number(b.cost) - Number(a.cost));
  const named = channels.filter(({ channel }) => channel !== '').slice(0, shown);
  const rest = channels.filter((entry) => !named.includes(entry)).map(({ cost }) => cost);
  const parts = [
    ...named.map(({ channel, cost }) => ({ key: channel, name: names[channel] ?? channel, cost })),
    ...(rest.length === 0 ? [] : [{ key: '', name: t('page.otherCosts'), cost: calculateSum(rest) ?? '0' }]),
  ];
  return (
    <>
      <p className="num border-b py-2 text-20">{money(total)}</p>
      <ul>
        {parts.map(({ key, name, cost }) => (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,1fr)_72px_144px] items-center gap-x-4 border-b py-2 text-14 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)_auto]"
          >
            <span className="[overflow-wrap:anywhere]">{name}</span>
            <Bar value={Number(cost)} max={Number(total)} className="@max-[560px]/sheet:hidden" />
            <span className="num text-right text-13">
              {money(cost)}{' '}
              <span className="text-ink-faint">{share(calculateChannelShare(cost, total))}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The planned cost of budget lines over all months, minor units; null while no figure is there. */
function costOf(lines: readonly Item[]): string | null {
  return calculateSum(lines.flatMap(({ fields }) => [...figuresOf(fields.plan).values()]));
}
