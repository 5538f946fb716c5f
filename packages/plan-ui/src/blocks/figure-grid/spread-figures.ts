import type { PlanDocument } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import { allocate, calculateSum } from '@kader/plan/formulas';

/**
 * What each row of a range has in all, spread evenly over its months to the last minor unit. Rows without a figure, and
 * those whose sum is no whole number, stay as they are.
 */
export function spreadFigures(
  document: PlanDocument,
  field: string,
  range: { readonly ids: readonly string[]; readonly months: readonly string[] },
): ReadonlyMap<string, ReadonlyMap<string, string | undefined>> {
  return new Map(
    range.ids.flatMap((id) => {
      const stored = document.items.get(id)?.fields[field];
      const sum = calculateSum(range.months.map((month) => figureAt(stored, month)));
      const shares =
        sum === null
          ? null
          : allocate(
              sum,
              range.months.map(() => '1'),
            );
      return shares === null
        ? []
        : [[id, new Map(range.months.map((month, index) => [month, shares[index]]))] as const];
    }),
  );
}
