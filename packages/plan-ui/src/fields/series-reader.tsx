'use client';

import { formatMonth } from '@kader/i18n';
import type { Item } from '@kader/plan/document';
import { type FieldDefinition, figureAt, isEntries } from '@kader/plan/fields';
import { formatFigure } from './figures/figures.ts';
import { useFormat } from './use-format.ts';

/** The figures of a series by month, in order of time. */
export function SeriesReader({
  item,
  field,
  definition,
}: {
  readonly item: Item;
  readonly field: string;
  readonly definition: FieldDefinition;
}) {
  const format = useFormat();
  const value = item.fields[field];
  const months = isEntries(value) ? value.map(({ id }) => id) : [];
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(92px,1fr))] gap-x-3 gap-y-1">
      {months.map((month) => (
        <div key={month}>
          <dt className="text-12 text-ink-faint">{formatMonth(format.locale, month, 'medium')}</dt>
          <dd className="num">
            {formatFigure(definition, figureAt(value, month) ?? '', item.fields, format)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
