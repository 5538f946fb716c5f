'use client';

import { useT } from '@kader/i18n/react';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useMoney } from '../budget/use-money.ts';

/** What a row costs a year and how much is done for its goal; nothing where neither is known. */
export function YearlyCost({ id }: { readonly id: string }) {
  const t = useT('blocks/technology');
  const { money } = useMoney();
  const { yearlyCost, activityCount } = useComputed(id);
  const parts = [
    typeof yearlyCost === 'string' ? t('perYear', { amount: money(yearlyCost) }) : null,
    typeof activityCount === 'number' ? t('activities', { count: activityCount }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p className="num pt-1 text-12 text-ink-faint">{parts.join(' · ')}</p>;
}

/** What all that is paid for costs a year. */
export function YearlyTotal({ blockKey }: { readonly blockKey: string }) {
  const t = useT('blocks/technology');
  const { money } = useMoney();
  const { yearlyTotal } = useComputed(`block:${blockKey}`);
  return typeof yearlyTotal === 'string' ? (
    <p className="num pt-3 text-right text-13 font-strong">{t('total', { amount: money(yearlyTotal) })}</p>
  ) : null;
}
