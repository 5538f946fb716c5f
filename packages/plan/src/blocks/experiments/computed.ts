import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import { isBelow } from '../../formulas/face.ts';
import { alphaOf, expectedShareOf, resultOf, sampleSizeOf, scoreOf, testDaysOf } from './experiment-facts.ts';

function ofRow(
  key: string,
  source: string,
  calculate: (experiment: Item) => ComputedValue,
): ComputedDefinition {
  return {
    key,
    collection: 'experiments',
    source,
    calculate: (_input, row) => (row === null ? null : calculate(row)),
  };
}

/** Whether a result is beyond chance at the experiment's own level; null without one. */
function verdictOf(experiment: Item): 'significant' | 'notSignificant' | null {
  const p = resultOf(experiment)?.p ?? null;
  if (p === null) {
    return null;
  }
  return isBelow(p, alphaOf(experiment)) ? 'significant' : 'notSignificant';
}

/** Values that follow from an experiment's fields, and how many rows the block holds. */
export const experimentComputed: readonly ComputedDefinition[] = [
  ofRow('score', 'F28', scoreOf),
  ofRow('expectedShare', 'F29', expectedShareOf),
  ofRow('sampleSize', 'F29', sampleSizeOf),
  ofRow('testDays', 'F29', testDaysOf),
  ofRow('shareA', 'F29b', (experiment) => resultOf(experiment)?.shareA ?? null),
  ofRow('shareB', 'F29b', (experiment) => resultOf(experiment)?.shareB ?? null),
  ofRow('lift', 'F29b', (experiment) => resultOf(experiment)?.lift ?? null),
  ofRow('z', 'F29b', (experiment) => resultOf(experiment)?.z ?? null),
  ofRow('pValue', 'F29b', (experiment) => resultOf(experiment)?.p ?? null),
  ofRow('verdict', 'F29b', verdictOf),
  {
    key: 'experimentCount',
    source: 'B15',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'experiments').length,
  },
];
