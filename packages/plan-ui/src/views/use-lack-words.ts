'use client';

import { formatDate, formatList, formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { CloseItem } from '@kader/plan/views';
import { useFormat } from '../fields/use-format.ts';

/** What is left to do on a row of a quarter that is being closed, as a phrase. */
export function useLackWords(): (item: CloseItem) => string {
  const t = useT('views');
  const { locale } = useFormat();
  return ({ lacks, months, day }) => {
    if (lacks.includes('held')) {
      return day === undefined ? t('close.noDay') : t('close.planned', { day: formatDate(locale, day) });
    }
    if (lacks.includes('level')) {
      return t('close.level');
    }
    const parts = lacks.filter((lack) => lack !== 'held' && lack !== 'level');
    const what = formatList(
      locale,
      parts.map((lack) => t(`close.lacks.${lack}`)),
    );
    const inMonths =
      months === undefined
        ? what
        : t('close.inMonths', {
            what,
            months: formatList(
              locale,
              months.map((month) => formatMonth(locale, month)),
            ),
          });
    return t('close.missing', { what: inMonths });
  };
}
