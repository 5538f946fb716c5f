'use client';

import { formatMoney } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Tag } from '@kader/ui';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';

const tones = { low: 'good', medium: 'warn', high: 'bad' } as const;

type Band = keyof typeof tones;

function isBand(value: unknown): value is Band {
  return typeof value === 'string' && Object.hasOwn(tones, value);
}

/** The score of a risk with its band in a word, and what is left of it after the response. */
export function RiskScore({ id }: { readonly id: string }) {
  const t = useT('blocks/risks');
  const { locale, currency } = useFormat();
  const { score, band, residualScore, residualBand, expectedCost } = useComputed(id);
  return (
    <span className="num flex flex-wrap items-center gap-x-2.5 gap-y-1 text-12 text-ink-soft">
      {isBand(band) ? (
        <Tag tone={tones[band]}>{`${Number(score)} · ${t(`bands.${band}`)}`}</Tag>
      ) : (
        <span className="text-ink-faint">{t('notJudged')}</span>
      )}
      {isBand(residualBand) && (
        <span>{t('residual', { score: `${Number(residualScore)} · ${t(`bands.${residualBand}`)}` })}</span>
      )}
      {typeof expectedCost === 'string' && (
        <span>
          {t('expected', { cost: formatMoney(locale, expectedCost, currency, { form: 'trimmed' }) })}
        </span>
      )}
    </span>
  );
}

/** What all risks that may still happen are expected to cost, in a sentence. */
export function RiskTotal({ block }: { readonly block: string }) {
  const t = useT('blocks/risks');
  const { locale, currency } = useFormat();
  const { expectedCostTotal } = useComputed(`block:${block}`);
  return typeof expectedCostTotal === 'string' ? (
    <p className="num mt-2 text-13 text-ink-soft">
      {t('total', { cost: formatMoney(locale, expectedCostTotal, currency, { form: 'trimmed' }) })}
    </p>
  ) : null;
}
