'use client';

import { formatDate, formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Badge } from '@kader/ui';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';

/** When a row comes up next, how many meetings were kept, or whether a rule asks for its action. */
export function NextDate({ id, recurs }: { readonly id: string; readonly recurs: boolean }) {
  const t = useT('blocks/follow-up');
  const { locale } = useFormat();
  const { next, adherence, state } = useComputed(id);
  if (!recurs) {
    return state === 'fired' || state === 'quiet' ? (
      <Badge tone={state === 'fired' ? 'warn' : 'neutral'} shape={state === 'fired' ? 'filled' : 'hollow'}>
        {t(`state.${state}`)}
      </Badge>
    ) : null;
  }
  return (
    <span className="num text-13 whitespace-nowrap">
      {typeof next === 'string' ? (
        t('next.on', { date: formatDate(locale, next) })
      ) : (
        <span className="text-ink-faint">{t('next.none')}</span>
      )}
      {typeof adherence === 'string' && (
        <span className="block text-12 text-ink-faint">
          {t('held.share', { share: formatPercent(locale, adherence, { maxDecimals: 0 }) })}
        </span>
      )}
    </span>
  );
}
