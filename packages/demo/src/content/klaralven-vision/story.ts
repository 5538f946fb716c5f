import type { PlanContent } from '../plan-content.ts';
import type { PlanStory } from '../plan-story.ts';
import { writtenInTurn } from '../written-in-turn.ts';
import audit from './audit.json' with { type: 'json' };
import channels from './channels.json' with { type: 'json' };
import content from './content.json' with { type: 'json' };
import execution from './execution.json' with { type: 'json' };
import experiments from './experiments.json' with { type: 'json' };
import followUp from './follow-up.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import goals from './goals.json' with { type: 'json' };
import kpis from './kpis.json' with { type: 'json' };
import scope from './scope.json' with { type: 'json' };
import tactics from './tactics.json' with { type: 'json' };

const parts: readonly PlanContent[] = [
  frame,
  scope,
  audit,
  goals,
  channels,
  tactics,
  content,
  execution,
  experiments,
  followUp,
  kpis,
];

/**
 * Tandhuset Klarälven's first of five years in the strategic template: from the vision of healthier mouths down to what
 * happens in the waiting room, with owned, earned and paid channels, six kinds of content and a fifth of the money for
 * experiments. On purpose one question of scope waits for an answer, one cost has no starting value before month five, and
 * four experiments run longer than they should.
 */
export const klaralvenVision: PlanStory = {
  key: 'klaralven-vision',
  client: 'klaralven',
  template: 'strategic',
  locale: 'sv',
  currency: 'SEK',
  period: { startsInMonths: -2, months: 12 },
  title: ['Vägen till en friskare mun: fem år för Tandhuset Klarälven, år ett {year}'],
  created: { by: 'maja', daysAgo: 130, at: '08:15' },
  others: {
    'other:margareta': { name: 'Margareta Wiklund', kind: 'client' },
    'other:sofia': { name: 'Sofia Axelsson', kind: 'client' },
    'other:petter': { name: 'Petter Norling', kind: 'client' },
    'other:ylva': { name: 'Ylva Sandberg', kind: 'outside' },
    'other:hanna': { name: 'Hanna Brolin', kind: 'outside' },
  },
  steps: [
    ...writtenInTurn(parts, {
      by: ['maja', 'wout'],
      daysAgo: { first: 128, last: 4 },
      firm: { business: 'leadgen', primaryAsset: 'website' },
      internal: ['f-hours', 'r-maja', 'raci-saskia-scope'],
    }),
    {
      by: 'maja',
      daysAgo: 2,
      at: '11:40',
      edits: [{ tookPlace: 're-page' }, { tookPlace: 'me-month' }, { tookPlace: 'me-council' }],
    },
  ],
};
