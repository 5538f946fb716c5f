import type { MetricEntry } from '@kader/plan/evaluate';
import { oneOf } from './one-of.ts';

const units = ['count', 'money', 'percent', 'ratio', 'days', 'hours', 'score'] as const;
const aggregations = ['sum', 'average', 'last', 'recompute'] as const;
const directions = ['up', 'down'] as const;
const stages = ['reach', 'act', 'convert', 'engage'] as const;

/** A metric as it stands in the file: the same keys, with plain texts where an entry has one of a few. */
interface MetricRow {
  readonly key: string;
  readonly unit: string;
  readonly aggregation: string;
  readonly direction: string;
  readonly stage?: string;
  readonly vanity: boolean;
  readonly financial: boolean;
}

/** Reads the rows of the metrics file as entries of the catalogue. Throws an Error that names metric and property for a value that is none of the allowed. */
export function readMetrics(rows: readonly MetricRow[]): readonly MetricEntry[] {
  return rows.map((row) => ({
    key: row.key,
    unit: oneOf(units, row.unit, { entry: `metric ${row.key}`, property: 'unit' }),
    aggregation: oneOf(aggregations, row.aggregation, {
      entry: `metric ${row.key}`,
      property: 'aggregation',
    }),
    direction: oneOf(directions, row.direction, { entry: `metric ${row.key}`, property: 'direction' }),
    ...(row.stage === undefined
      ? {}
      : { stage: oneOf(stages, row.stage, { entry: `metric ${row.key}`, property: 'stage' }) }),
    vanity: row.vanity,
    financial: row.financial,
  }));
}
