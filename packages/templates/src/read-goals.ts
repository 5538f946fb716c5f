import type { MetricEntry } from '@kader/plan/evaluate';
import { oneOf } from './one-of.ts';

const natures = ['financial', 'marketing', 'cost'] as const;
const departments = ['marketing', 'sales', 'support', 'other'] as const;
const stages = ['reach', 'engage', 'convert', 'loyal'] as const;

/** A goal of the library (domain 2.6): what a goal in a plan begins with; its title per language stands in the library's words. */
export interface GoalEntry {
  readonly key: string;
  /** Key of the metric that measures it unless the planner knows a better one. */
  readonly metric: string;
  readonly unit: MetricEntry['unit'];
  readonly direction: MetricEntry['direction'];
  readonly nature: (typeof natures)[number];
  readonly department: (typeof departments)[number];
  readonly stage?: (typeof stages)[number];
  /** Its metric alone says nothing about results: it wants a KPI of outcome beside it (000-31). */
  readonly pairWithOutcome: boolean;
}

/** A goal as it stands in the file: unit and direction are those of its metric; what it is not is left out. */
interface GoalRow {
  readonly key: string;
  readonly metric: string;
  readonly nature: string;
  readonly department: string;
  readonly stage?: string;
  readonly pairWithOutcome?: boolean;
}

/** Reads the rows of the goals file as entries of the library. Throws an Error that names goal and property for a metric that the catalogue has not or a value that is none of the allowed. */
export function readGoals(rows: readonly GoalRow[], metrics: readonly MetricEntry[]): readonly GoalEntry[] {
  return rows.map((row) => {
    const entry = `goal ${row.key}`;
    const metric = metrics.find(({ key }) => key === row.metric);
    if (metric === undefined) {
      throw new Error(`${entry}: there is no metric ${row.metric}`);
    }
    return {
      key: row.key,
      metric: metric.key,
      unit: metric.unit,
      direction: metric.direction,
      nature: oneOf(natures, row.nature, { entry, property: 'nature' }),
      department: oneOf(departments, row.department, { entry, property: 'department' }),
      ...(row.stage === undefined ? {} : { stage: oneOf(stages, row.stage, { entry, property: 'stage' }) }),
      pairWithOutcome: row.pairWithOutcome === true,
    };
  });
}
