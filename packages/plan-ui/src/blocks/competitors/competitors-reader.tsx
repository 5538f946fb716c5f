'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Table, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { RowName } from './row-name.tsx';
import { Sources } from './sources.tsx';
import { Standing } from './standing.tsx';
import { useBenchmarkValue } from './use-benchmark-value.ts';

/** Competitors as they are read: who they are, then the comparison as a table, and on what it rests. */
export function CompetitorsReader({ block }: BlockProps) {
  const competitors = useRows(block, 'competitors');
  const criteria = useRows(block, 'benchmarkCriteria');
  if (competitors.length === 0 && criteria.length === 0) {
    return <EmptyReading />;
  }
  return (
    <div className="border-t border-ink">
      <dl>
        {competitors.map((competitor) => (
          <Competitor key={competitor.id} competitor={competitor} />
        ))}
      </dl>
      {criteria.length > 0 && <Comparison criteria={criteria} competitors={competitors} />}
      <Sources block={block} criteria={criteria} competitors={competitors} />
    </div>
  );
}

function Competitor({ competitor }: { readonly competitor: Item }) {
  return (
    <div
      data-item={competitor.id}
      className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-5 border-b py-2 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)]"
    >
      <dt className="text-14 font-medium hyphens-auto">
        <RowName id={competitor.id} />
      </dt>
      <dd className="min-w-0 text-13 text-ink-soft">
        <p>
          <FieldReader item={competitor} field="note" />
        </p>
        <FieldReader item={competitor} field="url" />
      </dd>
    </div>
  );
}

function Comparison({
  criteria,
  competitors,
}: {
  readonly criteria: readonly Item[];
  readonly competitors: readonly Item[];
}) {
  const t = useT('blocks/competitors');
  const name = useFieldWords('benchmarkCriteria', 'name');
  const own = useFieldWords('benchmarkCriteria', 'own');
  return (
    <Table label={t('comparison')} scroll className="mt-4 border-t border-t-ink">
      <thead>
        <tr>
          <Th>{name.short}</Th>
          <Th numeric>{own.short}</Th>
          {competitors.map(({ id }) => (
            <Th key={id} numeric className="max-w-36 whitespace-normal hyphens-auto">
              <RowName id={id} />
            </Th>
          ))}
          <Th numeric>{t('computed.gap.label')}</Th>
          <Th numeric>{t('computed.index.label')}</Th>
          <Th numeric>{t('computed.rank.label')}</Th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <Tr key={criterion.id} data-item={criterion.id}>
            <Th scope="row" className="min-w-44 align-top whitespace-normal">
              <RowName id={criterion.id} />
              <span className="block text-12 font-text text-ink-faint">
                <FieldReader item={criterion} field="unit" />
              </span>
            </Th>
            <Td numeric className="align-top font-medium">
              <FieldReader item={criterion} field="own" empty="–" />
            </Td>
            {competitors.map(({ id }) => (
              <Td key={id} numeric className="align-top">
                <Value criterion={criterion.id} competitor={id} />
              </Td>
            ))}
            <Standing id={criterion.id} />
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Value({ criterion, competitor }: { readonly criterion: string; readonly competitor: string }) {
  const row = useBenchmarkValue(criterion, competitor);
  return <FieldReader item={{ revisions: {}, ...row }} field="value" empty="–" />;
}
