'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale } from '@kader/i18n/react';
import { cx, Td } from '@kader/ui';
import { useComputed } from '../../plan/use-evaluation.ts';

/** Where the firm stands by a criterion, as three cells: gap to the best, index, rank; dashes without values. */
export function Standing({ id }: { readonly id: string }) {
  const locale = useLocale();
  const { gap, index, rank } = useComputed(id);
  const isBehind = typeof gap === 'string' && gap.startsWith('-');
  return (
    <>
      <Td numeric className={cx('min-w-16 align-top', isBehind && 'text-warn')}>
        {typeof gap === 'string' ? formatNumber(locale, gap, { sign: 'always' }) : '–'}
      </Td>
      <Td numeric className="min-w-16 align-top">
        {typeof index === 'string' ? formatNumber(locale, index, { maxDecimals: 0 }) : '–'}
      </Td>
      <Td numeric className="min-w-16 align-top">
        {typeof rank === 'number' ? formatNumber(locale, rank) : '–'}
      </Td>
    </>
  );
}
