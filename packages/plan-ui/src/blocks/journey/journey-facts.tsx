'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useComputed } from '../../plan/use-evaluation.ts';

/** How hard the steps are on average; how many there are only where nothing else says it. */
export function JourneyFacts({
  blockKey,
  withCount = false,
}: {
  readonly blockKey: string;
  readonly withCount?: boolean;
}) {
  const t = useT('blocks/journey');
  const locale = useLocale();
  const { stepCount, meanFriction } = useComputed(`block:${blockKey}`);
  const parts = [
    withCount ? t('collections.journeySteps.count', { count: Number(stepCount ?? 0) }) : null,
    typeof meanFriction === 'string'
      ? t('mean', { friction: formatNumber(locale, meanFriction, { maxDecimals: 1 }) })
      : null,
  ].filter((part) => part !== null);
  return <span className="num text-ink-soft">{parts.join(' · ')}</span>;
}
