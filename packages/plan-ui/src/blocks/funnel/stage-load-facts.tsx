'use client';

import { formatList, formatPercent } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { StageKpi } from '@kader/plan/blocks';
import { useContentLang } from '../../plan/use-words.ts';
import { useFunnelWords } from './funnel-words.ts';
import { useStageLoad } from './use-stage-load.ts';

/** What measures a stage and how far that has come (F27), what is done there and what that costs; nothing in a plan that has neither list. */
export function StageLoadFacts({
  stage,
  className,
}: {
  readonly stage: string;
  readonly className?: string | undefined;
}) {
  const t = useT('blocks/funnel');
  const locale = useLocale();
  const lang = useContentLang();
  const words = useFunnelWords();
  const { activities, budget, kpis } = useStageLoad(stage);
  if (activities === null && kpis === null) {
    return null;
  }
  const nameOf = ({ name, attainment }: StageKpi) =>
    attainment === null
      ? name
      : t('view.kpiReached', { name, share: formatPercent(locale, attainment, { maxDecimals: 0 }) });
  return (
    <dl className={className}>
      {kpis !== null && (
        <>
          <dt className="text-12 text-ink-faint">{t('computed.kpiCount.label')}</dt>
          <dd lang={lang} className="text-13 text-ink-soft hyphens-auto">
            {kpis.length === 0 ? '–' : formatList(locale, kpis.map(nameOf))}
          </dd>
        </>
      )}
      {activities !== null && (
        <>
          <dt className="mt-1.5 text-12 text-ink-faint">{t('computed.activityCount.label')}</dt>
          <dd className="num text-13 text-ink-soft">
            {budget === null ? activities : `${activities} · ${words.money(budget)}`}
          </dd>
        </>
      )}
    </dl>
  );
}
