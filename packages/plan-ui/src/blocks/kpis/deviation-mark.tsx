'use client';

import { formatMonthName, formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { ComputedValue } from '@kader/plan/evaluate';
import { Badge } from '@kader/ui';
import { useFormat } from '../../fields/use-format.ts';

const tones = { within: 'good', better: 'info', worse: 'bad', off: 'warn' } as const;
const shapes = { within: 'check', better: 'diamond', worse: 'filled', off: 'diamond' } as const;

/** How far a figure is from its target, on either side, in figures and words. */
export function DeviationMark({
  status,
  deviation,
  month,
}: {
  readonly status: ComputedValue | undefined;
  readonly deviation: ComputedValue | undefined;
  /** The month that it speaks of, where that is not plain. */
  readonly month?: string | undefined;
}) {
  const t = useT('blocks/kpis');
  const { locale } = useFormat();
  if (status !== 'within' && status !== 'better' && status !== 'worse' && status !== 'off') {
    return <span className="text-ink-faint">–</span>;
  }
  return (
    <span className="grid justify-items-end whitespace-nowrap">
      {typeof deviation === 'string' && (
        <span className="num">
          {month !== undefined && (
            <span className="mr-1.5 text-12 text-ink-faint">{formatMonthName(locale, month, 'medium')}</span>
          )}
          {formatPercent(locale, deviation, { maxDecimals: 1, sign: 'always' })}
        </span>
      )}
      <Badge tone={tones[status]} shape={shapes[status]}>
        {t(`status.${status}`)}
      </Badge>
    </span>
  );
}
