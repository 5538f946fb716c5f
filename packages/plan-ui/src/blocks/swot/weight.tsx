'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { cx } from '@kader/ui';
import { useComputed } from '../../plan/use-evaluation.ts';

/** How much a point weighs, F37; a dash while a score is missing. */
export function Weight({ id, className }: { readonly id: string; readonly className?: string }) {
  const t = useT('blocks/swot');
  const locale = useLocale();
  const { weight } = useComputed(id);
  const isKnown = typeof weight === 'number';
  return (
    <span
      className={cx(
        'num text-12 leading-6',
        isKnown ? 'font-strong text-ink-soft' : 'text-ink-faint',
        className,
      )}
    >
      <span aria-hidden="true">{isKnown ? formatNumber(locale, weight) : '–'}</span>
      <span className="sr-only">{isKnown ? t('weight', { weight }) : t('noWeight')}</span>
    </span>
  );
}
