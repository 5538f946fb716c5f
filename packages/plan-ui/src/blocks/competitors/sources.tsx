'use client';

import { benchmarkValueId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { RowName } from './row-name.tsx';

interface SourcesProps extends Pick<BlockProps, 'block'> {
  readonly criteria: readonly Item[];
  readonly competitors: readonly Item[];
}

/** On what the comparison rests: of each criterion its source, and that of each competitor's value. Nothing while none is named. */
export function Sources({ block, criteria, competitors }: SourcesProps) {
  const header = useHeader();
  const words = useFieldWords('benchmarkValues', 'source');
  const values = new Map(useRows(block, 'benchmarkValues').map((row) => [row.id, row]));
  const named = criteria
    .map((criterion) => ({
      criterion,
      theirs: competitors.flatMap(({ id: competitor }) => {
        const value = values.get(benchmarkValueId(header.id, criterion.id, competitor));
        return value?.fields.source === undefined ? [] : [{ competitor, value }];
      }),
    }))
    .filter(({ criterion, theirs }) => criterion.fields.dataSource !== undefined || theirs.length > 0);
  if (named.length === 0) {
    return null;
  }
  return (
    <section aria-label={words.label} className="mt-4 text-12 text-ink-soft">
      <h4 className="font-strong">{words.label}</h4>
      <dl>
        {named.map(({ criterion, theirs }) => (
          <div
            key={criterion.id}
            className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-5 py-0.5 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)]"
          >
            <dt className="text-ink-faint hyphens-auto">
              <RowName id={criterion.id} />
            </dt>
            <dd className="flex min-w-0 flex-wrap gap-x-4">
              <FieldReader item={criterion} field="dataSource" />
              {theirs.map(({ competitor, value }) => (
                <span key={competitor}>
                  <RowName id={competitor} />: <FieldReader item={value} field="source" />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
