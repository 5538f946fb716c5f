'use client';

import { formatBare } from '@kader/i18n';
import type { Item } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { calculateSum } from '@kader/plan/formulas';
import { useFormat } from '../../fields/use-format.ts';

/** All months of a row together; follows at once what is typed. */
export function RowTotal({
  item,
  field,
  unit = 'money',
}: {
  readonly item: Item;
  readonly field: string;
  readonly unit?: 'money' | 'count' | undefined;
}) {
  const { locale, currency } = useFormat();
  const total = calculateSum(figuresOf(item.fields[field]).values());
  return (
    <td className="num h-8 border-b px-2 text-right font-strong whitespace-nowrap">
      {total === null ? '–' : formatBare(locale, total, { unit, currency })}
    </td>
  );
}
