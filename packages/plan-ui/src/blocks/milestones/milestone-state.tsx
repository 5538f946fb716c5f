'use client';

import { formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type MilestoneStatus, milestoneStatuses } from '@kader/plan/blocks';
import { Badge, type BadgeProps, Bar } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useMoney } from '../budget/use-money.ts';

const looks: Readonly<Record<MilestoneStatus, Required<Pick<BadgeProps, 'tone' | 'shape'>>>> = {
  planned: { tone: 'neutral', shape: 'hollow' },
  onTrack: { tone: 'info', shape: 'filled' },
  atRisk: { tone: 'warn', shape: 'diamond' },
  late: { tone: 'bad', shape: 'filled' },
  done: { tone: 'good', shape: 'check' },
};

/** How a milestone stands, in a word, and how many days it slips. */
export function MilestoneState({ id }: { readonly id: string }) {
  const t = useT('blocks/milestones');
  const words = useFieldWords('milestones', 'status');
  const { standing, slip } = useComputed(id);
  const status = milestoneStatuses.find((one) => one === standing) ?? 'planned';
  return (
    <span className="num flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-soft">
      <Badge {...looks[status]}>{words.option(status)}</Badge>
      {typeof slip === 'number' && (
        <span>
          {slip === 0 ? t('slip.none') : t(slip > 0 ? 'slip.late' : 'slip.early', { count: Math.abs(slip) })}
        </span>
      )}
    </span>
  );
}

/** How far all milestones have come together, by weight, how many of those due were reached in time, and what that cost (F23). */
export function MilestonesTogether({ block }: { readonly block: string }) {
  const t = useT('blocks/milestones');
  const { locale } = useFormat();
  const { money } = useMoney();
  const { planProgress, hitRate, costIndex, scheduleIndex, atCompletion } = useComputed(`block:${block}`);
  if (typeof planProgress !== 'string') {
    return null;
  }
  const share = (value: string) => formatPercent(locale, value, { maxDecimals: 0 });
  return (
    <div className="max-w-measure py-3">
      <p className="num mb-1.5 flex flex-wrap justify-between gap-x-4 text-13">
        <span>{t('progress', { share: share(planProgress) })}</span>
        {typeof hitRate === 'string' && (
          <span className="text-ink-soft">{t('hits', { share: share(hitRate) })}</span>
        )}
      </p>
      <Bar value={Number(planProgress)} size="m" />
      {typeof costIndex === 'string' && typeof scheduleIndex === 'string' && (
        <p className="num mt-1.5 text-13 text-ink-soft">
          {t('earned', { cost: share(costIndex), time: share(scheduleIndex), total: money(atCompletion) })}
        </p>
      )}
    </div>
  );
}
