'use client';

import { formatMoney, formatNumber, formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { useMemo } from 'react';
import { useFormat } from '../../fields/use-format.ts';

/** How the figures of a funnel are written. */
export interface FunnelWords {
  /** Whole people; a dash without a figure. */
  readonly people: (volume: string | null) => string;
  readonly rate: (rate: string | null) => string;
  /** Minor units as money; a dash without a figure. */
  readonly money: (minor: string | null) => string;
  /** Money that is expected, not known: in whole units. */
  readonly forecast: (minor: string | null) => string;
  readonly nameOf: (stage: Item | undefined) => string;
}

export function useFunnelWords(): FunnelWords {
  const t = useT('blocks/funnel');
  const { locale, currency } = useFormat();
  return useMemo(
    () => ({
      people: (volume) => (volume === null ? '–' : formatNumber(locale, volume, { maxDecimals: 0 })),
      rate: (rate) => (rate === null ? '–' : formatPercent(locale, rate, { maxDecimals: 1 })),
      money: (minor) => (minor === null ? '–' : formatMoney(locale, minor, currency, { form: 'trimmed' })),
      forecast: (minor) => (minor === null ? '–' : formatMoney(locale, minor, currency, { form: 'whole' })),
      nameOf: (stage) => {
        const name = stage?.fields.name;
        return typeof name === 'string' ? name : t('collections.funnelStages.untitled');
      },
    }),
    [t, locale, currency],
  );
}
