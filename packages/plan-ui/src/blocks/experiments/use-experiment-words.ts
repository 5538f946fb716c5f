'use client';

import { formatNumber, formatPercent } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { useFieldWords } from '../../fields/field-words.ts';
import { useComputed } from '../../plan/use-evaluation.ts';

/** What is calculated about an experiment, as short sentences; null where there is nothing to say. */
export interface ExperimentWords {
  readonly score: string | null;
  /** From which share to which: what the test is to find. */
  readonly aim: string | null;
  readonly sample: string | null;
  readonly days: string | null;
  readonly result: string | null;
  readonly verdict: { readonly text: string; readonly isSure: boolean } | null;
}

export function useExperimentWords(experiment: Item): ExperimentWords {
  const t = useT('blocks/experiments');
  const locale = useLocale();
  const method = useFieldWords('experiments', 'scoreMethod');
  const values = useComputed(experiment.id);
  const text = (key: string) => {
    const value = values[key];
    return typeof value === 'string' ? value : null;
  };
  const percent = (share: string, sign = false) =>
    formatPercent(locale, share, { maxDecimals: 2, ...(sign ? { sign: 'always' as const } : {}) });
  const { baseline, scoreMethod } = experiment.fields;
  const [score, expected, size, days] = [
    text('score'),
    text('expectedShare'),
    text('sampleSize'),
    text('testDays'),
  ];
  const [shareA, shareB, lift, p, verdict] = [
    text('shareA'),
    text('shareB'),
    text('lift'),
    text('pValue'),
    text('verdict'),
  ];
  const shares = shareA === null || shareB === null ? null : { a: percent(shareA), b: percent(shareB) };
  return {
    score:
      score === null
        ? null
        : t('score', {
            method: method.option(typeof scoreMethod === 'string' ? scoreMethod : 'ice'),
            score: formatNumber(locale, score, { maxDecimals: 1 }),
          }),
    aim:
      expected === null || typeof baseline !== 'string'
        ? null
        : t('sample.from', { from: percent(baseline), to: percent(expected) }),
    sample: size === null ? null : t('sample.size', { count: Number(size) }),
    days: days === null ? null : t('sample.days', { count: Number(days) }),
    result:
      shares === null
        ? null
        : lift === null
          ? t('result.noLift', shares)
          : t('result.shares', { ...shares, lift: percent(lift, true) }),
    verdict:
      p === null || (verdict !== 'significant' && verdict !== 'notSignificant')
        ? null
        : {
            text: t(`verdict.${verdict}`, { p: formatNumber(locale, p, { maxDecimals: 3 }) }),
            isSure: verdict === 'significant',
          },
  };
}
