import type { PlanContent } from '../plan-content.ts';
import type { PlanStory } from '../plan-story.ts';
import { writtenInTurn } from '../written-in-turn.ts';
import activities from './activities.json' with { type: 'json' };
import audiencesGoals from './audiences-goals.json' with { type: 'json' };
import content from './content.json' with { type: 'json' };
import experimentsBudget from './experiments-budget.json' with { type: 'json' };
import followUp from './follow-up.json' with { type: 'json' };
import funnelJourneyChannels from './funnel-journey-channels.json' with { type: 'json' };
import governance from './governance.json' with { type: 'json' };
import kpis from './kpis.json' with { type: 'json' };
import purpose from './purpose.json' with { type: 'json' };
import scenarios from './scenarios.json' with { type: 'json' };
import situation from './situation.json' with { type: 'json' };
import strategy from './strategy.json' with { type: 'json' };
import team from './team.json' with { type: 'json' };
import technology from './technology.json' with { type: 'json' };

const parts: readonly PlanContent[] = [
  purpose,
  situation,
  audiencesGoals,
  strategy,
  funnelJourneyChannels,
  technology,
  team,
  activities,
  content,
  experimentsBudget,
  governance,
  scenarios,
  followUp,
  kpis,
];

/**
 * De Korenaar's whole year in the complete template: every section filled, three scenarios of which the realistic one is
 * carried out, two months behind it. On purpose it leaves open what a plan in use leaves open: one question of scope, a goal
 * of the plan above that was not taken up, a deviation without a cause, a cost without a note, a month that analytics
 * counts too low, and a freelancer without an accepted plan.
 */
export const korenaarYear: PlanStory = {
  key: 'korenaar-year',
  client: 'korenaar',
  template: 'complete',
  locale: 'nl',
  currency: 'EUR',
  period: { startsInMonths: -2, months: 12 },
  title: ['Jaarplan De Korenaar: van zeven winkels naar één kring van vaste klanten'],
  created: { by: 'daan', daysAgo: 140, at: '08:30' },
  others: {
    'other:henk': { name: 'Henk de Bruin', kind: 'client' },
    'other:ruben': { name: 'Ruben Kok', kind: 'client' },
    'other:fatima': { name: 'Fatima El Amrani', kind: 'client' },
    'other:gerda': { name: 'Gerda Postma', kind: 'client' },
    'other:petra': { name: 'Petra Zwart', kind: 'client' },
    'other:joost': { name: 'Joost van der Meer', kind: 'outside' },
    'other:linde': { name: 'Linde Hoogland', kind: 'outside' },
    'other:noor': { name: 'Noor Wijnands', kind: 'outside' },
    'other:bas': { name: 'Bas Veenstra', kind: 'outside' },
  },
  steps: writtenInTurn(parts, {
    by: ['daan', 'wout'],
    daysAgo: { first: 138, last: 3 },
    firm: { business: 'mixed', primaryAsset: 'store' },
    internal: ['line-fallback', 'r-planner', 'risk-agency-hours', 'own-fee'],
  }),
};
