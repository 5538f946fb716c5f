'use client';

import { useT } from '@kader/i18n/react';
import { Badge } from '@kader/ui';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useMoney } from '../budget/use-money.ts';

/** What a promotion leaves of the margin (F12b), beside the usual one; nothing until price, cost and discount are known. */
export function PromotionMargin({ id }: { readonly id: string }) {
  const t = useT('blocks/content');
  const { share } = useMoney();
  const { usualMargin, margin } = useComputed(id);
  if (typeof margin !== 'string' || typeof usualMargin !== 'string') {
    return null;
  }
  return (
    <p className="num flex flex-wrap items-center gap-x-3 pt-1 text-12 text-ink-soft">
      {t('margin', { usual: share(usualMargin), left: share(margin) })}
      {margin.startsWith('-') && <Badge tone="bad">{t('loss')}</Badge>}
    </p>
  );
}
