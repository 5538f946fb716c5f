'use client';

import { groupTechnology } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadRow } from '../rows/read-row.tsx';
import { useGroupName } from './technology-words.ts';
import { YearlyCost, YearlyTotal } from './yearly-cost.tsx';

const facts = [
  'goal',
  'expectedReturn',
  'audienceFit',
  'supplier',
  'start',
  'end',
  'acceptance',
  'advisedBy',
  'owner',
  'dataRegion',
];

/** Tools, sources of data and works as they are read: by kind and status, with what spoke for and against them. */
export function TechnologyReader({ block }: BlockProps) {
  const rows = useRows(block, 'technologies');
  const nameOf = useGroupName();
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      {groupTechnology(rows).map((group) => (
        <section key={`${group.kind} ${group.status}`} className="not-first:mt-5">
          <h4 className="border-b border-b-ink pb-1.5 text-13 font-strong">{nameOf(group)}</h4>
          <ul>
            {group.rows.map((row) => (
              <li key={row.id} data-item={row.id} className="border-b py-3">
                <ReadRow row={row} texts={['purpose']} facts={facts}>
                  <YearlyCost id={row.id} />
                  <div className="mt-1.5 grid grid-cols-2 gap-x-6 gap-y-2 text-13 @max-[560px]/sheet:grid-cols-1">
                    <Reasons row={row} field="pros" />
                    <Reasons row={row} field="cons" />
                  </div>
                </ReadRow>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <YearlyTotal blockKey={block.key} />
    </>
  );
}

function Reasons({ row, field }: { readonly row: Item; readonly field: 'pros' | 'cons' }) {
  const words = useFieldWords('technologies', field);
  return row.fields[field] === undefined ? null : (
    <div className="min-w-0">
      <p className="text-12 text-ink-faint">{words.label}</p>
      <FieldReader item={row} field={field} />
    </div>
  );
}
