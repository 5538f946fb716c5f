'use client';

import { formatMonthName } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useFormat } from '../fields/use-format.ts';

/** How a column of figures is called by its key: a month `YYYY-MM`, or a quarter `YYYY-Qn` with its year. */
export function usePeriodName(): (key: string) => string {
  const t = useT('blocks/budget');
  const { locale } = useFormat();
  return (key) =>
    key.includes('Q')
      ? `${t('grid.quarter', { number: key.slice(-1) })} ${key.slice(0, 4)}`
      : formatMonthName(locale, key, 'medium');
}
