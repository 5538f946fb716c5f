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
 * Zegar wants steady income from subscriptions: shared in Polish, and sent back with a note that says what to change.
 *
 * The figures hang together: 180 subscriptions of 95 zł are 17,100 zł a month, 320 are 30,400 zł, which is 40 % of
 * 76,000 zł; at most 37 new ones a month cover the growth and those who leave, at 110 zł each some 4,100 zł.
 */
export const zegarSubscription: PlanStory = {
  key: 'zegar-subscription',
  client: 'zegar',
  template: 'foursteps',
  locale: 'pl',
  currency: 'PLN',
  period: { startsInMonths: -3, months: 9 },
  title: ['Subskrypcja kawy: stały przychód palarni'],
  created: { by: 'daan', daysAgo: 100, at: '10:30' },
  others: { 'other:kasia': { name: 'Katarzyna Wójcik', kind: 'client' } },
  steps: [
    ...beginning,
    { by: 'wout', daysAgo: 79, at: '14:10', edits: [...positioning, ...questions] },
    { by: 'daan', daysAgo: 75, at: '09:40', edits: [...funnel, ...addRows('kpis', kpis)] },
    {
      by: 'daan',
      daysAgo: 73,
      at: '10:20',
      edits: [
        ...planRows('activities', baseActivities),
        ...planRows('activities', periodicActivities),
        ...planRows('activities', momentActivities),
      ],
    },
    {
      by: 'wout',
      daysAgo: 70,
      at: '13:15',
      edits: [
        ...addRows('budgetLines', budgetLines),
        ...addRows('resources', resources),
        { single: 'budgetSettings', fields: budgetSettings },
        ...planRows('experiments', experiments),
      ],
    },
    {
      by: 'daan',
      daysAgo: 68,
      at: '08:50',
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
    monthOver(3, 'daan', 10),
    {
      by: 'daan',
      daysAgo: 8,
      at: '14:25',
      edits: [
        ...bringUpToDate('activities', { ...baseActivities, ...periodicActivities }),
        ...bringUpToDate('experiments', experiments),
        ...addRows('kpiNotes', kpiNotes),
        ...addRows('reconciliation', reconciliation),
        { tookPlace: 'm-month' },
        { tookPlace: 'm-roast', missed: 2 },
        { tookPlace: 'p-page' },
        { tookPlace: 'p-cafes' },
      ],
    },
    {
      by: 'daan',
      daysAgo: 7,
      at: '10:05',
      share: {
        with: 'marta',
        message:
          'Dzień dobry, przesyłam plan subskrypcji w całości: z budżetem, testami i wynikami pierwszych trzech miesięcy. Najważniejsze są cele: proszę sprawdzić, czy zgadzają się z liczbami palarni. Cel dotyczący odpływu czeka jeszcze na potwierdzenie po Państwa stronie.',
      },
    },
    {
      by: 'marta',
      daysAgo: 4,
      at: '12:30',
      decide: 'requestChanges',
      note: 'Kierunek mi odpowiada, ale w celach są dwie rzeczy do poprawy. 1) Wśród 180 aktywnych subskrypcji jest 35 prezentowych, które kończą się po trzech paczkach. Proszę liczyć tylko odnawialne i podać dla nich nową wartość wyjściową. 2) Do kosztu pozyskania trzeba doliczyć darmową paczkę z polecenia (u nas ok. 18 zł), inaczej 110 zł będzie tylko na papierze. Reszta bez uwag.',
    },
  ],
};
