'use client';

import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { Table, Th } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { CriterionRow } from './criterion-row.tsx';
import { RowName } from './row-name.tsx';

/** Criteria against the firm and its competitors: a value each, then how far the firm is ahead or behind. */
export function BenchmarkTable({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/competitors');
  const common = useT('common');
  const name = useFieldWords('benchmarkCriteria', 'name');
  const own = useFieldWords('benchmarkCriteria', 'own');
  const ids = useRowIds(block, 'benchmarkCriteria');
  const competitors = useRowIds(block, 'competitors');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'benchmarkCriteria');
  return (
    <section aria-label={t('comparison')} className="mt-4">
      <h4 className="flex min-h-8 items-end text-13 font-strong">{t('comparison')}</h4>
      {ids.length === 0 ? (
        <NoRows collection="benchmarkCriteria" canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <Table label={t('comparison')} scroll>
          <thead>
            <tr>
              <Th>{name.short}</Th>
              <Th numeric>{own.short}</Th>
              {competitors.map((id) => (
                <Th key={id} numeric className="max-w-36 min-w-16 whitespace-normal hyphens-auto">
                  <RowName id={id} />
                </Th>
              ))}
              <Th numeric>{t('computed.gap.label')}</Th>
              <Th numeric>{t('computed.index.label')}</Th>
              <Th numeric>{t('computed.rank.label')}</Th>
              <Th>
                <span className="sr-only">{common('actions.more')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {ids.map((id, index) => (
              <CriterionRow
                key={id}
                id={id}
                block={block}
                index={index}
                total={ids.length}
                competitors={competitors}
              />
            ))}
          </tbody>
        </Table>
      )}
      {canEdit && ids.length > 0 && (
        <AddRow collection="benchmarkCriteria" onAdd={() => actions.add()} className="mt-1" />
      )}
    </section>
  );
}
