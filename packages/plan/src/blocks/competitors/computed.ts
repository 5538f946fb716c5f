import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateBenchmarkGap, calculateBenchmarkIndex, isBelow } from '../../formulas/face.ts';
import { isLowerBetter, valuesFor } from './benchmark-facts.ts';

function ofCriterion(
  key: string,
  source: string,
  calculate: (input: EvaluationInput, criterion: Item) => ComputedValue,
): ComputedDefinition {
  return {
    key,
    collection: 'benchmarkCriteria',
    source,
    calculate: (input, row) => (row === null ? null : calculate(input, row)),
  };
}

/** The firm's place among all who have a value: 1 plus those who are better. Null without a value on either side. */
function rankOf(input: EvaluationInput, criterion: Item): number | null {
  const own = readString(criterion, 'own');
  const others = valuesFor(input, criterion);
  if (own === undefined || others.length === 0) {
    return null;
  }
  const lower = isLowerBetter(criterion);
  return 1 + others.filter((value) => (lower ? isBelow(value, own) : isBelow(own, value))).length;
}

/** How far the firm is ahead of its best competitor or behind (F38), and which place it takes. */
export const competitorComputed: readonly ComputedDefinition[] = [
  ofCriterion('gap', 'F38', (input, criterion) =>
    calculateBenchmarkGap(
      readString(criterion, 'own') ?? null,
      valuesFor(input, criterion),
      isLowerBetter(criterion),
    ),
  ),
  ofCriterion('index', 'F38', (input, criterion) =>
    calculateBenchmarkIndex(
      readString(criterion, 'own') ?? null,
      valuesFor(input, criterion),
      isLowerBetter(criterion),
    ),
  ),
  ofCriterion('rank', 'B06', rankOf),
];
