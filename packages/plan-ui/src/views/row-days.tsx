'use client';

import { formatDate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { useFormat } from '../fields/use-format.ts';

/** From when to when a row goes on; nothing without a first day. */
export function RowDays({ row }: { readonly row: Item }) {
  const { locale } = useFormat();
  const t = useT('views');
  const { start, end } = row.fields;
  if (typeof start !== 'string') {
    return null;
  }
  const from = formatDate(locale, start);
  return (
    <span className="num">
      {typeof end === 'string'
        ? t('year.days', { from, to: formatDate(locale, end) })
        : t('year.from', { from })}
    </span>
  );
}
