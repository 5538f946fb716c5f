'use client';

import { useT } from '@kader/i18n/react';
import { sortRisks } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useRows } from '../../plan/use-document.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { LabelledField } from '../rows/labelled-field.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { SortedRow } from '../rows/sorted-row.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { RiskMatrix } from './risk-matrix.tsx';
import { RiskScore, RiskTotal } from './risk-score.tsx';

/** Risks while they are written: a matrix as a way to each, then the risks, the heaviest first. */
export function RisksEditor({ block }: BlockProps) {
  const rows = useRows(block, 'risks');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'risks');
  const goTo = useGoTo();
  if (rows.length === 0) {
    return <NoRows collection="risks" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  const sorted = sortRisks(rows);
  return (
    <>
      <div className="border-b py-4">
        <RiskMatrix
          risks={sorted}
          onOpen={(item) => goTo({ block: block.key, item, field: 'description' })}
        />
        <RiskTotal block={block.key} />
      </div>
      <ol>
        {sorted.map((risk, index) => (
          <RiskRow key={risk.id} risk={risk} block={block} number={index + 1} />
        ))}
      </ol>
      {canEdit && <AddRow collection="risks" onAdd={() => actions.add()} className="mt-1 w-full" />}
    </>
  );
}

const line = ['probability', 'impact', 'owner', 'status', 'proximity'];
const folded = [
  'category',
  'impactCost',
  'trigger',
  'scenarios',
  'residualProbability',
  'residualImpact',
  'internal',
];
const isFolded = (field: string) => folded.includes(field);

const RiskRow = memo(function RiskRow({
  risk,
  block,
  number,
}: {
  readonly risk: Item;
  readonly block: BlockInstance;
  readonly number: number;
}) {
  const t = useT('blocks/risks');
  const common = useT('common');
  const actions = useRowActions(block, 'risks');
  const [open, setOpen] = useOpening(risk.id, isFolded);
  return (
    <SortedRow {...{ row: risk, block, number }}>
      <FieldEditor
        item={risk}
        field="description"
        conflict="row"
        onEnter={() => actions.add(risk.id)}
        className="text-doc-line hyphens-auto"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-13 text-ink-soft">
        {line.map((field) => (
          <LabelledField key={field} item={risk} field={field} />
        ))}
      </div>
      <div className="mt-1 grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] items-baseline gap-x-3 text-13">
        <FieldEditor item={risk} field="responseType" conflict="row" className="text-ink-soft" />
        <FieldEditor item={risk} field="response" conflict="row" />
      </div>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <RiskScore id={risk.id} />
        {risk.fields.internal === true && <Tag>{common('internal')}</Tag>}
        {typeof risk.fields.description === 'string' && <FindingBadge item={risk.id} />}
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} className="ml-auto" />
      </div>
      {open && (
        <div className="mt-2 mb-2 border-t pt-4">
          <DetailFields row={risk} fields={folded} full={['trigger']} />
        </div>
      )}
    </SortedRow>
  );
});
