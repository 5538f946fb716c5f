import type { PlanStory } from './plan-story.ts';

/** A plan in Polish that was only just begun: one business goal, and everything else still to do. */
export const zegarNew: PlanStory = {
  key: 'zegar-new',
  client: 'zegar',
  template: 'foursteps',
  locale: 'pl',
  currency: 'PLN',
  period: { startsInMonths: 2, months: 2 },
  title: ['Warsztaty parzenia: rezerwacje przez internet'],
  created: { by: 'daan', daysAgo: 3, at: '14:20' },
  steps: [
    {
      by: 'daan',
      daysAgo: 3,
      at: '14:35',
      edits: [
        {
          add: 'businessGoals',
          key: 'full-workshops',
          fields: {
            title: 'Warsztaty zarabiają na siebie: 80% miejsc zajętych',
            nature: 'financial',
            source: 'interview',
          },
        },
      ],
    },
  ],
};
