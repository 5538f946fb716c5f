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
function monthOver(month: number, by: 'daan' | 'wout', daysAgo: number): StoryStep {
  const actuals = { ...reached[month - 1], ...spent[month - 1] };
  return { by, daysAgo, at: '08:45', edits: [{ month, actuals }] };
}

/**
 * De Korenaar wants regular customers online: a full draft in Dutch that has been kept up for three months, ready to be
 * worked on. On purpose one goal waits for the yes of its owner, all are for the medium term, and some figures ask for a
 * word: one cost, one KPI without figures, one deviation without a cause, and a month that analytics counts too low.
 *
 * The figures hang together: 1,150 orders of € 18.40 are € 21,160 a month, 1,850 of € 20.00 are € 37,000; 140 new
 * customers at € 16.50 cost € 2,310, 220 at € 11 cost € 2,420.
 */
export const korenaarSpring: PlanStory = {
  key: 'korenaar-spring',
  client: 'korenaar',
  template: 'foursteps',
  locale: 'nl',
  currency: 'EUR',
  period: { startsInMonths: -3, months: 9 },
  title: ['Online vaste klanten: van eerste brood tot abonnement'],
  created: { by: 'daan', daysAgo: 96, at: '08:40' },
  others: { 'other:joost': { name: 'Joost van der Meer', kind: 'outside' } },
  steps: [
    ...beginning,
    { by: 'wout', daysAgo: 76, at: '09:10', edits: [...positioning, ...questions] },
    { by: 'daan', daysAgo: 73, at: '13:40', edits: funnel },
    { by: 'daan', daysAgo: 71, at: '10:15', edits: addRows('kpis', kpis) },
    {
      by: 'daan',
      daysAgo: 69,
      at: '09:25',
      edits: [...planRows('activities', baseActivities), ...planRows('activities', periodicActivities)],
    },
    { by: 'wout', daysAgo: 67, at: '11:05', edits: planRows('activities', momentActivities) },
    {
      by: 'daan',
      daysAgo: 66,
      at: '14:30',
      edits: [
        ...addRows('budgetLines', budgetLines),
        ...addRows('resources', resources),
        { single: 'budgetSettings', fields: budgetSettings },
      ],
    },
    { by: 'daan', daysAgo: 63, at: '10:45', edits: planRows('experiments', experiments) },
    {
      by: 'daan',
      daysAgo: 61,
      at: '15:20',
      edits: [
        ...addRows('evaluationCriteria', evaluationCriteria),
        ...addRows('reports', reports),
        ...addRows('meetings', meetings),
        ...addRows('adjustmentRules', adjustmentRules),
        ...addRows('qualityControls', qualityControls),
        ...addRows('communications', communications),
      ],
    },
    monthOver(1, 'wout', 55),
    monthOver(2, 'wout', 26),
    monthOver(3, 'daan', 3),
    {
      by: 'daan',
      daysAgo: 2,
      at: '11:10',
      edits: [
        ...bringUpToDate('activities', { ...baseActivities, ...periodicActivities }),
        ...bringUpToDate('experiments', experiments),
        ...addRows('kpiNotes', kpiNotes),
        ...addRows('reconciliation', reconciliation),
        { tookPlace: 'm-month' },
        { tookPlace: 'm-ads', missed: 1 },
        { tookPlace: 'p-month' },
        { tookPlace: 'p-stores' },
      ],
    },
    {
      by: 'daan',
      daysAgo: 1,
      at: '13:05',
      edits: [
        {
          answer: 'route',
          text: `We maken van mensen die de winkel al kennen vaste online klanten. Wie één keer bestelt, krijgt binnen twee weken een goede reden om dat nog eens te doen, en daarna het aanbod van een broodabonnement.

Wat we laten liggen: bezorgen buiten de eigen wijken en verkopen via maaltijdplatforms. Op een brood van vier euro blijft dan te weinig over.`,
        },
        {
          answer: 'convert',
          text: `De laatste twijfel is of de bestelling echt klaarligt. Daarom staat vóór het afrekenen bij welke winkel, vanaf welk uur en in welk vak van het afhaalrek. In de test van drie weken in Heemstede maakte 61% de bestelling af, tegen 48% daarvoor; inmiddels werkt het in alle winkels zo.`,
        },
      ],
    },
  ],
};
