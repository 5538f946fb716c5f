'use client';

import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useCollection } from '../../plan/use-document.ts';

/** Where the firm wants to go and what sets it apart: the pyramid's levels and the positioning, as far as they are written. */
export function PlanFrame() {
  const [pyramid] = useCollection('pyramid');
  const [positioning] = useCollection('positioning');
  const lines = [
    ...linesOf(pyramid, ['vision', 'mission', 'frame', 'direction', 'position']),
    ...linesOf(positioning, ['usp', 'benefit', 'coreMessage']),
  ];
  return lines.length === 0 ? null : (
    <dl className="grid gap-x-10 gap-y-3 @min-[860px]/sheet:col-span-2 @min-[860px]/sheet:grid-cols-2">
      {lines.map(({ item, field }) => (
        <Line key={`${item.id} ${field}`} item={item} field={field} />
      ))}
    </dl>
  );
}

function linesOf(item: Item | undefined, fields: readonly string[]) {
  return item === undefined
    ? []
    : fields.filter((field) => item.fields[field] !== undefined).map((field) => ({ item, field }));
}

function Line({ item, field }: { readonly item: Item; readonly field: string }) {
  const words = useFieldWords(item.collection, field);
  return (
    <div className="min-w-0">
      <dt className="text-12 text-ink-faint">{words.label}</dt>
      <dd className="text-doc-line [overflow-wrap:anywhere]">
        <FieldReader item={item} field={field} />
      </dd>
    </div>
  );
}
