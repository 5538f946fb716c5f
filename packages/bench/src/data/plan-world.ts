import type { PlanContext } from '@kader/plan/evaluate';
import { resolveFrame } from '@kader/plan/template';
import { packagedCatalogues } from '@kader/templates';
import { planTemplate } from './make-plan.ts';

/** The world around a plan of `makePlan`: all that checks may ask for but an approved version. */
export function planContext(): PlanContext {
  const { metrics, channels } = packagedCatalogues();
  return {
    today: '2027-05-12',
    catalogues: { metrics: metrics.entries, channels: channels.entries },
    settings: {
      detailWindow: null,
      detailWindowDays: 90,
      experimentShareMin: '0.2',
      deviationPct: '0.1',
      gapPct: '0.05',
      maxTopPriorityGoals: 3,
      paidShareMax: '0.9',
      maxTrafficTimes: 3,
    },
    country: 'NL',
    approvers: [{ userId: '0190aaaa-0000-7000-8000-0000000000aa' }],
  };
}

/** The template's words in English. */
export function planFrame() {
  const { structure, words } = planTemplate();
  return resolveFrame({ structure, wordsByLocale: words, locale: 'en', fallback: 'en' });
}

/** English names of catalogue entries by key. */
export function catalogueNames() {
  const { metrics, channels } = packagedCatalogues();
  const namesOf = ({ entries, words }: typeof metrics | typeof channels) =>
    Object.fromEntries(entries.map(({ key }) => [key, words.en[`${key}.name`] ?? key]));
  return { metrics: namesOf(metrics), channels: namesOf(channels) };
}
