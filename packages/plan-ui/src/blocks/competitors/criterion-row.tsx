'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Tag, Td } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { ConflictLine } from '../rows/conflict-line.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { CriterionDetails } from './criterion-details.tsx';
import { Standing } from './standing.tsx';
import { useBenchmarkValue } from './use-benchmark-value.ts';

interface CriterionProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly index: number;
  readonly total: number;
  readonly competitors: readonly string[];
}

/** A criterion: every value in place, what follows from them; how it is measured folds out below. */
export const CriterionRow = memo(function CriterionRow(props: CriterionProps) {
  const criterion = useItem(props.id);
  return criterion === undefined ? null : <Row {...props} criterion={criterion} />;
});

const isFolded = (field: string) => field !== 'name' && field !== 'own';
/** Columns beside those of the competitors: name, own value, gap, index, rank, menu. */
const fixedColumns = 6;

function Row({
  id,
  block,
  index,
  total,
  competitors,
  criterion,
}: CriterionProps & { readonly criterion: Item }) {
  const t = useT('blocks/competitors');
  const common = useT('common');
  const words = useCollectionWords('benchmarkCriteria');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'benchmarkCriteria');
  const [open, setOpen] = useOpening(id, isFolded);
  const { name: title, internal } = criterion.fields;
  const name = typeof title === 'string' ? title : words('untitled');
  const columns = competitors.length + fixedColumns;
  return (
    <>
      <tr data-item={id} className="group/row hover:bg-hover">
        <Td className="min-w-36 align-top">
          <FieldEditor
            item={criterion}
            field="name"
            conflict="row"
            className="font-medium hyphens-auto"
            onEnter={() => actions.add(id)}
          />
          <span className="flex flex-wrap items-center gap-x-1.5 text-12 text-ink-faint">
            <FieldReader item={criterion} field="unit" />
            {internal === true && <Tag>{common('internal')}</Tag>}
            {title !== undefined && <FindingBadge item={id} className="-ml-1" />}
          </span>
        </Td>
        <Td numeric className="min-w-16 align-top">
          <FieldEditor item={criterion} field="own" conflict="row" placeholder="–" className="font-medium" />
        </Td>
        {competitors.map((competitor) => (
          <Td key={competitor} numeric className="min-w-16 align-top">
            <Value criterion={id} competitor={competitor} name={name} />
          </Td>
        ))}
        <Standing id={id} />
        <Td className="w-14 align-top">
          <span className="flex items-center justify-end">
            <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} />
            {canEdit && (
              <RowMenu
                {...{ id, name, actions }}
                isFirst={index === 0}
                isLast={index === total - 1}
                isInternal={internal === true}
              />
            )}
          </span>
        </Td>
      </tr>
      <ConflictLine row={id} columns={columns} />
      {open && (
        <tr data-item={id}>
          <td colSpan={columns} className="border-b pb-4">
            <CriterionDetails criterion={criterion} competitors={competitors} />
          </td>
        </tr>
      )}
    </>
  );
}

function Value({
  criterion,
  competitor,
  name,
}: {
  readonly criterion: string;
  readonly competitor: string;
  readonly name: string;
}) {
  const row = useBenchmarkValue(criterion, competitor);
  const title = useRowTitle(competitor);
  return (
    <div data-item={row.id}>
      <FieldEditor item={row} field="value" label={`${name}: ${title?.text ?? ''}`} placeholder="–" />
    </div>
  );
}
