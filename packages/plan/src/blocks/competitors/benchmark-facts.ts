import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { keyedRowId } from '../derived-rows.ts';

/** The id of what a competitor reaches by a criterion: there is one, whoever writes it first. */
export function benchmarkValueId(documentId: string, criterion: string, competitor: string): string {
  return keyedRowId(documentId, 'benchmarkValues', { key: competitor, parent: criterion });
}

/** What the competitors that still exist reach by a criterion, those without a value left out. */
export function valuesFor(input: EvaluationInput, criterion: Item): readonly string[] {
  const values = input.once('benchmark.values', () =>
    Map.groupBy(
      input.rows('benchmarkValues').filter((row) => {
        const competitor = readReference(row, 'competitor');
        return competitor !== undefined && input.item(competitor) !== null;
      }),
      ({ parent }) => parent,
    ),
  );
  return (values.get(criterion.id) ?? []).flatMap((row) => readString(row, 'value') ?? []);
}

/** Whether less is better by a criterion; more is, unless somebody says otherwise. */
export function isLowerBetter(criterion: Item): boolean {
  return readString(criterion, 'direction') === 'lower';
}
