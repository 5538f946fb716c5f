import { keepPerObject } from '../../canonical/keep-per-object.ts';
import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import {
  calculateIce,
  calculatePie,
  calculateRice,
  calculateSampleSize,
  calculateTestDays,
  calculateTestResult,
  raiseBy,
  type TestResult,
} from '../../formulas/face.ts';

/** What is usual where an experiment does not say (F29); everybody who visits takes part. */
const usual = { alpha: '0.05', power: '0.8', sampleShare: '1' } as const;

/** The four parts of a hypothesis, in the order in which the sentence says them. */
export const hypothesisFields = [
  'hypothesisChange',
  'hypothesisAudience',
  'hypothesisEffect',
  'hypothesisBecause',
] as const;

export function alphaOf(experiment: Item): string {
  return readString(experiment, 'alpha') ?? usual.alpha;
}

/** Whether an experiment is over, whatever came of it. */
export function isOver(experiment: Item): boolean {
  const status = readString(experiment, 'status');
  return status === 'done' || status === 'stopped';
}

/** F28 by the method that is chosen for an experiment; ICE where none is. */
export function scoreOf(experiment: Item): string | null {
  const read = (field: string) => readString(experiment, field);
  switch (read('scoreMethod')) {
    case 'pie':
      return calculatePie(read('potential'), read('importance'), read('ease'));
    case 'rice':
      return calculateRice({
        reach: read('reach'),
        effect: read('effect'),
        certainty: read('certainty'),
        effort: read('effort'),
      });
    default:
      return calculateIce(read('impact'), read('confidence'), read('ease'));
  }
}

/** The share that the change is hoped to reach, a fraction; null unless the experiment measures a share. */
export function expectedShareOf(experiment: Item): string | null {
  return readString(experiment, 'unit') === 'percent'
    ? raiseBy(readString(experiment, 'baseline'), readString(experiment, 'mde'))
    : null;
}

/** F29: visitors that each variant needs; null unless the experiment measures a share. */
export const sampleSizeOf: (experiment: Item) => string | null = keepPerObject((experiment) =>
  calculateSampleSize({
    baseline: readString(experiment, 'baseline'),
    expected: expectedShareOf(experiment),
    alpha: alphaOf(experiment),
    power: readString(experiment, 'power') ?? usual.power,
  }),
);

/** F29: days that an experiment takes. */
export function testDaysOf(experiment: Item): string | null {
  return calculateTestDays(
    sampleSizeOf(experiment),
    readString(experiment, 'dailyVisitors'),
    readString(experiment, 'sampleShare') ?? usual.sampleShare,
  );
}

/** F29b: what was counted, compared. */
export function resultOf(experiment: Item): TestResult | null {
  return calculateTestResult({
    visitorsA: readString(experiment, 'visitorsA'),
    conversionsA: readString(experiment, 'conversionsA'),
    visitorsB: readString(experiment, 'visitorsB'),
    conversionsB: readString(experiment, 'conversionsB'),
  });
}
