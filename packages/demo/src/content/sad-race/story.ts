import type { PlanContent } from '../plan-content.ts';
import type { PlanStory } from '../plan-story.ts';
import { writtenInTurn } from '../written-in-turn.ts';
import activitiesBase from './activities-base.json' with { type: 'json' };
import activitiesPeriodic from './activities-periodic.json' with { type: 'json' };
import budget from './budget.json' with { type: 'json' };
import experiments from './experiments.json' with { type: 'json' };
import followUp from './follow-up.json' with { type: 'json' };
import funnelChannels from './funnel-channels.json' with { type: 'json' };
import goals from './goals.json' with { type: 'json' };
import kpis from './kpis.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import situation from './situation.json' with { type: 'json' };
import technology from './technology.json' with { type: 'json' };

const parts: readonly PlanContent[] = [
  rules,
  situation,
  goals,
  funnelChannels,
  technology,
  activitiesBase,
  activitiesPeriodic,
  experiments,
  budget,
  followUp,
  kpis,
];

/**
 * Сад и Свет sells light as a whole, not lamps: a running year in the RACE template, with funnel, figures and real sales of four
 * months beside what analytics says. On purpose one deviation has no cause, one month of leads is counted too low, one cost
 * has no word, one campaign no step after it, and one goal nobody has judged yet.
 */
export const sadRace: PlanStory = {
  key: 'sad-race',
  client: 'sad-i-svet',
  template: 'race',
  locale: 'ru',
  currency: 'KZT',
  period: { startsInMonths: -4, months: 12 },
  title: ['Свет под ключ: год проектов, от заявки до вечера включения'],
  created: { by: 'irina', daysAgo: 190, at: '08:20' },
  others: {
    'other:daniyar': { name: 'Данияр Оспанов', kind: 'client' },
    'other:ruslan': { name: 'Руслан Кенжебаев', kind: 'client' },
    'other:aigerim': { name: 'Айгерим Сеитова', kind: 'client' },
    'other:pavel': { name: 'Павел Гребнев', kind: 'client' },
    'other:timur': { name: 'Тимур Байжанов', kind: 'outside' },
    'other:liza': { name: 'Елизавета Ким', kind: 'outside' },
  },
  steps: [
    ...writtenInTurn(parts, {
      by: ['irina', 'wout'],
      daysAgo: { first: 188, last: 4 },
      firm: { business: 'mixed', primaryAsset: 'website' },
      internal: ['r-irina', 'r-wout', 'f-hours'],
    }),
    {
      by: 'irina',
      daysAgo: 2,
      at: '11:20',
      edits: [
        { tookPlace: 're-page' },
        { tookPlace: 're-board' },
        { tookPlace: 're-tests' },
        { tookPlace: 'me-thursday', missed: 1 },
        { tookPlace: 'me-works' },
        { tookPlace: 'me-quarter' },
      ],
    },
  ],
};
