'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useComputed } from '../../plan/use-evaluation.ts';

/** How many steps there are and how hard they are on average. */
export function JourneyFacts({ blockKey }: { readonly blockKey: string }) {
  const t = useT('blocks/journey');
  const locale = useLocale();
  const { stepCount, meanFriction } = useComputed(`block:${blockKey}`);
  const parts = [
    t('collections.journeySteps.count', { count: Number(stepCount ?? 0) }),
    typeof meanFriction === 'string'
      ? t('mean', { friction: formatNumber(locale, meanFriction, { maxDecimals: 1 }) })
      : null,
  ].filter((part) => part !== null);
  return <span className="num text-ink-soft">{parts.join(' · ')}</span>;
}
