'use client';

import { useT } from '@kader/i18n/react';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useMoney } from '../budget/use-money.ts';

/** What the plan costs: nobody types it, it follows from the budget. */
export function ExtractCost({ block }: { readonly block: string }) {
  const t = useT('blocks/goal-extract');
  const { money } = useMoney();
  const { cost } = useComputed(`block:${block}`);
  return typeof cost === 'string' ? (
    <p>
      <span className="num text-16 font-medium">{money(cost)}</span>{' '}
      <span className="text-13 text-ink-faint">{t('costs.fromBudget')}</span>
    </p>
  ) : (
    <p className="text-13 text-ink-faint">{t('costs.none')}</p>
  );
}
