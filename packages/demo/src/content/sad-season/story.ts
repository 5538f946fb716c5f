import type { PlanStory, StoryStep } from '../plan-story.ts';
import { addRows, bringUpToDate, planRows } from '../rows.ts';
import { baseActivities, momentActivities } from './activities-base.ts';
import { periodicActivities } from './activities-periodic.ts';
import { beginning } from './beginning.ts';
import { budgetLines, budgetSettings, resources, spent } from './budget.ts';
import { experiments } from './experiments.ts';
import {
  adjustmentRules,
  communications,
  evaluationCriteria,
  meetings,
  qualityControls,
  reports,
} from './follow-up.ts';
import { kpiNotes, kpis, reached, reconciliation } from './kpis.ts';
import { funnel, positioning, questions } from './strategy.ts';

/** The figures of a month, once it was over. */
function monthOver(month: number, by: 'irina' | 'wout', daysAgo: number): StoryStep {
  const actuals = { ...reached[month - 1], ...spent[month - 1] };
  return { by, daysAgo, at: '08:45', edits: [{ month, actuals }] };
}

/**
 * «Сад и Свет» lights whole gardens: a complete plan in Russian that waits for the client's decision. Nothing is left to
 * find.
 *
 * The figures hang together: 40,000 visits × 1.5 % × 30,000 ₸ are 18.0 million a month, 41,700 × 1.8 % × 32,400 ₸ are
 * 24.3 million; 1.2 million of advertising buys 293 orders at 4,100 ₸ and 375 at 3,200 ₸.
 */
export const sadSeason: PlanStory = {
  key: 'sad-season',
  client: 'sad-i-svet',
  template: 'foursteps',
  locale: 'ru',
  currency: 'KZT',
  period: { startsInMonths: -3, months: 9 },
  title: ['Садовый свет: от расчёта до второго заказа'],
  created: { by: 'irina', daysAgo: 94, at: '07:30' },
  others: {
    'other:daniyar': { name: 'Данияр Оспанов', kind: 'client' },
    'other:timur': { name: 'Тимур Байжанов', kind: 'outside' },
  },
  steps: [
    ...beginning,
    { by: 'irina', daysAgo: 70, at: '10:40', edits: [...positioning, ...questions] },
    { by: 'irina', daysAgo: 68, at: '09:20', edits: [...funnel, ...addRows('kpis', kpis)] },
    {
      by: 'irina',
      daysAgo: 66,
      at: '11:30',
      edits: [
        ...planRows('activities', baseActivities),
        ...planRows('activities', periodicActivities),
        ...planRows('activities', momentActivities),
      ],
    },
    {
      by: 'irina',
      daysAgo: 63,
      at: '08:15',
      edits: [
        ...addRows('budgetLines', budgetLines),
        ...addRows('resources', resources),
        { single: 'budgetSettings', fields: budgetSettings },
      ],
    },
    { by: 'wout', daysAgo: 62, at: '12:25', edits: planRows('experiments', experiments) },
    {
      by: 'irina',
      daysAgo: 60,
      at: '09:50',
      edits: [
        ...addRows('evaluationCriteria', evaluationCriteria),
        ...addRows('reports', reports),
        ...addRows('meetings', meetings),
        ...addRows('adjustmentRules', adjustmentRules),
        ...addRows('qualityControls', qualityControls),
        ...addRows('communications', communications),
      ],
    },
    monthOver(1, 'irina', 55),
    monthOver(2, 'wout', 26),
    monthOver(3, 'irina', 5),
    {
      by: 'irina',
      daysAgo: 4,
      at: '12:35',
      edits: [
        ...bringUpToDate('activities', { ...baseActivities, ...periodicActivities }),
        ...bringUpToDate('experiments', experiments),
        ...addRows('kpiNotes', kpiNotes),
        ...addRows('reconciliation', reconciliation),
        { tookPlace: 'm-call', missed: 1 },
        { tookPlace: 'm-quarter' },
        { tookPlace: 'p-month' },
        { tookPlace: 'p-week' },
      ],
    },
    {
      by: 'irina',
      daysAgo: 2,
      at: '07:20',
      share: {
        with: 'asel',
        message:
          'Асель, здравствуйте! Это план целиком: цели, бюджет, тесты и итоги первых трёх месяцев. Посмотрите, пожалуйста, в первую очередь на договоры с дизайнерами и на рекламный бюджет: от них зависит всё остальное. Если что-то не так, напишите прямо в решении, и мы пришлём исправленную версию.',
      },
    },
  ],
};
