import type { PlanContent } from '../plan-content.ts';
import type { PlanStory } from '../plan-story.ts';
import { writtenInTurn } from '../written-in-turn.ts';
import committee from './committee.json' with { type: 'json' };
import costs from './costs.json' with { type: 'json' };
import decisions from './decisions.json' with { type: 'json' };
import environment from './environment.json' with { type: 'json' };
import execution from './execution.json' with { type: 'json' };
import extract from './extract.json' with { type: 'json' };
import goals from './goals.json' with { type: 'json' };
import lines from './lines.json' with { type: 'json' };
import milestones from './milestones.json' with { type: 'json' };
import monitoring from './monitoring.json' with { type: 'json' };
import quality from './quality.json' with { type: 'json' };
import scenarios from './scenarios.json' with { type: 'json' };

const parts: readonly PlanContent[] = [
  goals,
  committee,
  environment,
  lines,
  extract,
  quality,
  execution,
  costs,
  milestones,
  decisions,
  monitoring,
  scenarios,
];

/**
 * Zegar's coming year as a project with a steering committee, in the managed template: three budget scenarios worked out to
 * the last part, of which the client's executive has yet to choose one. On purpose two goals differ from the general plan:
 * a cost per customer that the committee agreed to, and a margin that was not taken up.
 */
export const zegarManaged: PlanStory = {
  key: 'zegar-managed',
  client: 'zegar',
  template: 'managed',
  locale: 'pl',
  currency: 'PLN',
  period: { startsInMonths: 1, months: 12 },
  title: ['Plan roczny Zegara: sklep, biura i kawiarnie w jednym rachunku'],
  created: { by: 'daan', daysAgo: 44, at: '08:10' },
  others: {
    'other:kasia': { name: 'Katarzyna Wójcik', kind: 'client' },
    'other:halina': { name: 'Halina Sowińska', kind: 'client' },
    'other:bartosz': { name: 'Bartosz Wrona', kind: 'client' },
    'other:igor': { name: 'Igor Malec', kind: 'outside' },
    'other:lena': { name: 'Lena Kubiak', kind: 'outside' },
  },
  steps: writtenInTurn(parts, {
    by: ['daan', 'maja'],
    daysAgo: { first: 43, last: 2 },
    firm: { business: 'mixed', primaryAsset: 'webShop' },
    internal: ['res-planning', 'res-copy', 'risk-hours'],
  }),
};
