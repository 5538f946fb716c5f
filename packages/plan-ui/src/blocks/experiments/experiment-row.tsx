'use client';

import { useT } from '@kader/i18n/react';
import { experimentStatuses } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Badge, Tag } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import type { RowMove } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { ExperimentDetails } from './experiment-details.tsx';
import { HypothesisEditor } from './hypothesis-editor.tsx';
import { useExperimentWords } from './use-experiment-words.ts';

export interface ExperimentRowProps {
  readonly id: string;
  readonly block: BlockInstance;
  /** Its place in the whole list. */
  readonly number: number;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** An experiment: its name, its hypothesis as a sentence, what is calculated about it; the rest folded away. */
export const ExperimentRow = memo(function ExperimentRow(props: ExperimentRowProps) {
  const experiment = useItem(props.id);
  return experiment === undefined ? null : <Row {...props} experiment={experiment} />;
});

const shown = new Set([
  'title',
  'status',
  'hypothesisChange',
  'hypothesisAudience',
  'hypothesisEffect',
  'hypothesisBecause',
]);
const isFolded = (field: string) => !shown.has(field);

function Row({
  id,
  block,
  number,
  total,
  previous,
  next,
  experiment,
}: ExperimentRowProps & { readonly experiment: Item }) {
  const t = useT('blocks/experiments');
  const common = useT('common');
  const actions = useRowActions(block, 'experiments');
  const moves = useStatusMove(experiment);
  const words = useExperimentWords(experiment);
  const [open, setOpen] = useOpening(id, isFolded);
  return (
    <PlainRow row={experiment} {...{ block, number, total, moves }} neighbours={{ previous, next }}>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <div className="min-w-0 flex-1 basis-60">
          <FieldEditor
            item={experiment}
            field="title"
            conflict="row"
            onEnter={() => actions.add(id)}
            className="text-doc-line text-balance hyphens-auto"
          />
        </div>
        <div className="text-13">
          <FieldEditor item={experiment} field="status" conflict="row" className="text-13" />
        </div>
      </div>
      <HypothesisEditor experiment={experiment} />
      <div className="num mt-1.5 flex flex-wrap items-center gap-1.5 text-12 text-ink-soft">
        {words.score !== null && <Tag tone="accent">{words.score}</Tag>}
        {words.days !== null && <span>{words.days}</span>}
        {words.result !== null && <span>{words.result}</span>}
        {words.verdict !== null && (
          <Badge
            tone={words.verdict.isSure ? 'good' : 'neutral'}
            shape={words.verdict.isSure ? 'check' : 'hollow'}
          >
            {words.verdict.text}
          </Badge>
        )}
        <FieldReader item={experiment} field="outcome" />
        {experiment.fields.internal === true && <Tag>{common('internal')}</Tag>}
        {typeof experiment.fields.title === 'string' && <FindingBadge item={id} />}
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} className="ml-auto" />
      </div>
      {open && <ExperimentDetails experiment={experiment} />}
    </PlainRow>
  );
}

/** Its status, as a place to move it to. */
function useStatusMove(experiment: Item): readonly RowMove[] {
  const t = useT('blocks/experiments');
  const words = useFieldWords('experiments', 'status');
  const store = useEditor();
  const { status } = experiment.fields;
  return [
    {
      label: `${t('moveTo')}: ${words.short}`,
      value: typeof status === 'string' ? status : null,
      options: experimentStatuses.map((value) => ({
        value,
        label: words.option(value),
      })),
      onMove: (value) => {
        store?.change([{ op: 'item.set', id: experiment.id, field: 'status', value }]);
      },
    },
  ];
}
