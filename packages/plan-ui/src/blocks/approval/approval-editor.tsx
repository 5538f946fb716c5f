'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { Badge, Button } from '@kader/ui';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { OpenWaivers } from '../../panel/open-waivers.tsx';
import type { ReviewInfo } from '../../plan/plan-data.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useHeader } from '../../plan/use-document.ts';
import { useFrameWord } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { ApprovalState } from './approval-state.tsx';
import { DecisionTable } from './decision-table.tsx';

/** The approval while the plan is made: the line to agree to, where it stands, and the record, which nobody can edit. */
export function ApprovalEditor({ block }: BlockProps) {
  const t = useT('blocks/approval');
  const { decisions, review } = usePlanData();
  const rule = block.settings?.rule ?? 'any';
  const days = block.settings?.dueDays;
  return (
    <div className="pt-3">
      <Statement block={block} />
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-13 text-ink-soft">
        <ApprovalState />
        <span>{t(`rule.${rule}`)}</span>
        {days !== undefined && <span>{t('due', { count: days })}</span>}
      </p>
      {review !== null && review.outcome === 'open' && <Approvers review={review} />}
      <div className="mt-4">
        {decisions.length > 0 && <DecisionTable decisions={decisions} />}
        {decisions.length === 0 && review === null && <NothingShared />}
      </div>
      <OpenWaivers />
      <p className="mt-2 max-w-measure text-12 text-ink-faint">{t('legalNote')}</p>
    </div>
  );
}

/** The plan's own line; while it has none, that of the template stands there to be written over. */
function Statement({ block }: Pick<BlockProps, 'block'>) {
  const words = useFieldWords('approvalStatement', 'statement');
  const ofTemplate = useFrameWord()(`blocks.${block.key}.statement`);
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'approvalStatement'), {
    collection: 'approvalStatement',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div data-item={row.id} className="@container max-w-measure">
      <p aria-hidden="true" className="mb-0.5 text-12 text-ink-faint">
        {words.label}
      </p>
      <FieldEditor
        item={row}
        field="statement"
        placeholder={ofTemplate?.text ?? words.empty}
        className="text-doc [&_::placeholder]:text-ink-soft"
      />
    </div>
  );
}

const looks = {
  invited: { tone: 'neutral', shape: 'hollow' },
  joined: { tone: 'neutral', shape: 'filled' },
  approved: { tone: 'good', shape: 'check' },
  changesRequested: { tone: 'warn', shape: 'filled' },
} as const;

function Approvers({ review }: { readonly review: ReviewInfo }) {
  const t = useT('blocks/approval');
  return (
    <ul className="mt-3 grid gap-1 border-t pt-3 text-13">
      {review.approvers.map(({ name, state }) => (
        <li key={name} className="flex flex-wrap items-center gap-x-3">
          <span className="font-medium">{name}</span>
          <Badge {...looks[state]}>
            {t(
              state === 'approved' || state === 'changesRequested' ? `decision.${state}` : 'decision.pending',
            )}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

function NothingShared() {
  const t = useT('blocks/approval');
  const { onShare } = usePlanData();
  return (
    <div className="max-w-measure border-t pt-3">
      <p className="text-doc text-ink-soft">
        {t('empty.text')} <em>{t('empty.example')}</em>
      </p>
      {onShare !== undefined && (
        <Button onClick={onShare} className="mt-3.5">
          {t('empty.action')}
        </Button>
      )}
    </div>
  );
}
