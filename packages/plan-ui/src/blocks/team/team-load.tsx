'use client';

import { formatNumber, formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';

/** The hours that the team has, and how much of them the busiest month of the budget asks. */
export function TeamLoad({ block }: { readonly block: string }) {
  const t = useT('blocks/team');
  const { locale } = useFormat();
  const { capacity, load } = useComputed(`block:${block}`);
  if (typeof capacity !== 'string') {
    return null;
  }
  const parts = [
    t('hours', { hours: formatNumber(locale, capacity, { maxDecimals: 1 }) }),
    ...(typeof load === 'string'
      ? [t('load', { share: formatPercent(locale, load, { maxDecimals: 0 }) })]
      : []),
  ];
  return <p className="num mt-3 text-13 text-ink-soft">{parts.join('; ')}</p>;
}
