import type { PlanContext } from '../evaluate/face.ts';
import { seriesEntry } from '../fields/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import { structure } from './build-plan.ts';

/** Goals, activities, a budget, KPIs and follow-up: the blocks that live on figures. */
export const figuresStructure: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'activities', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'budget', blocks: [{ key: 'budget', type: 'budget' }] },
    { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] },
    { key: 'follow', blocks: [{ key: 'follow', type: 'followUp' }] },
  ],
};

/** A stored series of these figures by month `YYYY-MM`. */
export function figures(byMonth: Readonly<Record<string, string>>): FieldValue {
  return Object.entries(byMonth).map(([month, figure]) => seriesEntry(month, figure));
}

/** What an agency sets unless it says otherwise, and a catalogue of four metrics. */
export const figuresContext = {
  settings: {
    detailWindow: null,
    detailWindowDays: 90,
    experimentShareMin: '0.2',
    deviationPct: '0.1',
    gapPct: '0.1',
    maxTopPriorityGoals: 3,
    paidShareMax: '0.9',
    maxTrafficTimes: 3,
  },
  catalogues: {
    metrics: [
      metric('leads', {}),
      metric('likes', { vanity: true }),
      metric('followers', { vanity: true, aggregation: 'last' }),
      metric('revenue', { unit: 'money', financial: true }),
    ],
    channels: [],
  },
} satisfies Partial<PlanContext>;

type Metric = NonNullable<PlanContext['catalogues']>['metrics'][number];

function metric(key: string, given: Partial<Metric>): Metric {
  return {
    key,
    unit: 'count',
    aggregation: 'sum',
    direction: 'up',
    vanity: false,
    financial: false,
    ...given,
  };
}
