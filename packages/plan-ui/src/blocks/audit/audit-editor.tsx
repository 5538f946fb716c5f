'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { FindingColumn } from './finding-column.tsx';
import { FindingList } from './finding-list.tsx';
import { threeColumns } from './three-columns.ts';
import { useColumns } from './use-columns.ts';

/** An audit while it is written: what was found in three columns, and what follows from it beneath. */
export function AuditEditor({ block }: BlockProps) {
  const t = useT('blocks/audit');
  const { columns, others } = useColumns(block);
  return (
    <>
      <div className={threeColumns}>
        {columns.map(({ column, ids }) => (
          <FindingColumn key={column} block={block} column={column} ids={ids} />
        ))}
      </div>
      {others.length > 0 && (
        <section aria-label={t('others')} className="border-t py-3">
          <h4 className="flex min-h-8 items-baseline text-13 font-strong">{t('others')}</h4>
          <FindingList block={block} ids={others} />
        </section>
      )}
      <Conclusion block={block} />
    </>
  );
}

function Conclusion({ block }: Pick<BlockProps, 'block'>) {
  const words = useFieldWords('auditConclusion', 'conclusion');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'auditConclusion'), {
    collection: 'auditConclusion',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <section aria-label={words.label} data-item={row.id} className="@container border-t border-t-ink py-3">
      <h4 className="mb-1 text-13 font-strong">{words.label}</h4>
      <FieldEditor item={row} field="conclusion" />
    </section>
  );
}
