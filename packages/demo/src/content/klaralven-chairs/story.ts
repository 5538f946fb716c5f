import type { PlanStory, StoryStep } from '../plan-story.ts';
import { addRows, bringUpToDate, planRows } from '../rows.ts';
import { baseActivities, momentActivities } from './activities-base.ts';
import { periodicActivities } from './activities-periodic.ts';
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
import { accepted, goals, prose } from './goals.ts';
import { kpiNotes, kpis, reached, reconciliation } from './kpis.ts';
import { funnel, positioning, questions } from './strategy.ts';

/** The figures of a month, once it was over. */
function monthOver(month: number, daysAgo: number): StoryStep {
  const actuals = { ...reached[month - 1], ...spent[month - 1] };
  return { by: 'maja', daysAgo, at: '08:30', edits: [{ month, actuals }] };
}

/** Tandhuset Klarälven wants full chairs: a plan of a year in Swedish, approved, four months under way and approved again. */
export const klaralvenChairs: PlanStory = {
  key: 'klaralven-chairs',
  client: 'klaralven',
  template: 'foursteps',
  locale: 'sv',
  currency: 'SEK',
  period: { startsInMonths: -4, months: 12 },
  title: ['Fulla stolar på fyra kliniker'],
  created: { by: 'maja', daysAgo: 128, at: '09:10' },
  others: { 'other:ylva': { name: 'Ylva Sandberg', kind: 'outside' } },
  steps: [
    { by: 'maja', daysAgo: 128, at: '09:40', edits: goals },
    { by: 'maja', daysAgo: 126, at: '13:20', edits: prose },
    { by: 'wout', daysAgo: 123, at: '09:15', edits: [...positioning, ...questions] },
    { by: 'maja', daysAgo: 122, at: '10:30', edits: accepted },
    { by: 'maja', daysAgo: 121, at: '11:10', edits: [...funnel, ...addRows('kpis', kpis)] },
    {
      by: 'maja',
      daysAgo: 120,
      at: '12:45',
      edits: [
        ...planRows('activities', baseActivities),
        ...planRows('activities', periodicActivities),
        ...planRows('activities', momentActivities),
      ],
    },
    {
      by: 'maja',
      daysAgo: 119,
      at: '13:30',
      edits: [
        ...addRows('budgetLines', budgetLines),
        ...addRows('resources', resources),
        { single: 'budgetSettings', fields: budgetSettings },
        ...planRows('experiments', experiments),
      ],
    },
    {
      by: 'maja',
      daysAgo: 117,
      at: '09:05',
      edits: [
        ...addRows('evaluationCriteria', evaluationCriteria),
        ...addRows('reports', reports),
        ...addRows('meetings', meetings),
        ...addRows('adjustmentRules', adjustmentRules),
        ...addRows('qualityControls', qualityControls),
        ...addRows('communications', communications),
      ],
    },
    {
      by: 'maja',
      daysAgo: 115,
      at: '08:20',
      share: {
        with: 'karin',
        message:
          'Hej Karin! Här är hela årsplanen. Titta särskilt på antalet nya patienter per klinik och på testbudgeten; resten bygger på det vi kom överens om i Karlstad.',
      },
    },
    {
      by: 'karin',
      daysAgo: 113,
      at: '11:40',
      decide: 'approve',
      note: 'Godkänd. Jag vill att beläggningen i Kil följs upp för sig varje månad, och att inget test startar utan att receptionen har fått veta det i förväg.',
    },
    monthOver(1, 84),
    monthOver(2, 55),
    monthOver(3, 26),
    monthOver(4, 6),
    {
      by: 'maja',
      daysAgo: 5,
      at: '10:20',
      edits: [
        ...bringUpToDate('activities', { ...baseActivities, ...periodicActivities }),
        ...bringUpToDate('experiments', experiments),
        ...addRows('kpiNotes', kpiNotes),
        ...addRows('reconciliation', reconciliation),
        { tookPlace: 'm-check', missed: 1 },
        { tookPlace: 'm-quarter' },
        { tookPlace: 'p-month' },
        { tookPlace: 'p-board' },
      ],
    },
    {
      by: 'maja',
      daysAgo: 4,
      at: '08:10',
      share: {
        with: 'karin',
        message:
          'Hej igen! Fyra månader är fyllda i och testerna uppdaterade. Målen är desamma; härnäst kommer friskavtalet och öppet hus i Kil. Säg till om något inte stämmer med er bild.',
      },
    },
    {
      by: 'karin',
      daysAgo: 3,
      at: '13:05',
      decide: 'approve',
      note: 'Bra genomgång. Kör vidare, och ta med svarstiden i Forshaga till nästa avstämning.',
    },
    { by: 'karin', daysAgo: 3, at: '13:25', exportVersion: 2 },
  ],
};
