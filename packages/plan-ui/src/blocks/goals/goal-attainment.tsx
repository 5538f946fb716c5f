'use client';

import { formatPercent } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useComputed } from '../../plan/use-evaluation.ts';

/** How much of the way to its target a goal has come (F27), quietly; nothing while no KPI tells. */
export function GoalAttainment({ goal }: { readonly goal: string }) {
  const t = useT('blocks/goals');
  const locale = useLocale();
  const { attainment } = useComputed(goal);
  return typeof attainment === 'string' ? (
    <span className="num block basis-full text-12 text-ink-faint">
      {t('computed.attainment.label')}: {formatPercent(locale, attainment, { maxDecimals: 0 })}
    </span>
  ) : null;
}
