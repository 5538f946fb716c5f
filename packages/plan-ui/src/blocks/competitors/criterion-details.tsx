'use client';

import type { Item } from '@kader/plan/document';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { RowName } from './row-name.tsx';
import { useBenchmarkValue } from './use-benchmark-value.ts';

const fields = ['unit', 'direction', 'weight', 'dataSource', 'internal'];

/** How a criterion is measured, and from when and where each competitor's value is. */
export function CriterionDetails({
  criterion,
  competitors,
}: {
  readonly criterion: Item;
  readonly competitors: readonly string[];
}) {
  return (
    <div className="grid gap-4 pt-2">
      <DetailFields row={criterion} fields={fields} />
      {competitors.length > 0 && (
        <ul>
          {competitors.map((competitor) => (
            <Origin key={competitor} criterion={criterion.id} competitor={competitor} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Origin({ criterion, competitor }: { readonly criterion: string; readonly competitor: string }) {
  const row = useBenchmarkValue(criterion, competitor);
  return (
    <li
      data-item={row.id}
      className="grid grid-cols-[160px_120px_minmax(0,1fr)] gap-x-4 border-t py-1.5 text-13 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)]"
    >
      <span className="text-ink-soft hyphens-auto">
        <RowName id={competitor} />
      </span>
      <FieldEditor item={row} field="date" className="text-13" />
      <FieldEditor item={row} field="source" className="text-13" />
    </li>
  );
}
