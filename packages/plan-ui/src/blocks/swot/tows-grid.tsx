'use client';

import { useT } from '@kader/i18n/react';
import { type TowsCell, towsCells } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { ResponseRow } from './response-row.tsx';
import { Quarter, TwoByTwo } from './two-by-two.tsx';

/** What follows from each pair: strengths at the left, weaknesses at the right, opportunities above threats. */
export function TowsGrid({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/swot');
  const words = useFieldWords('swotResponses', 'cell');
  const rows = useRows(block, 'swotResponses');
  const inCell = Map.groupBy(rows, ({ fields }) => fields.cell);
  const known: ReadonlySet<unknown> = new Set(towsCells);
  const loose = rows.filter(({ fields }) => !known.has(fields.cell));
  return (
    <>
      <TwoByTwo>
        {towsCells.map((cell, index) => (
          <Quarter key={cell} place={index} name={words.option(cell)} aside={t(`cells.${cell}`)}>
            <Responses block={block} cell={cell} responses={inCell.get(cell) ?? []} />
          </Quarter>
        ))}
      </TwoByTwo>
      {loose.length > 0 && (
        <section aria-label={t('cells.none')} className="border-t py-3">
          <h4 className="flex min-h-8 items-baseline text-13 font-strong">{t('cells.none')}</h4>
          <ResponseList block={block} responses={loose} />
        </section>
      )}
    </>
  );
}

function Responses({
  block,
  cell,
  responses,
}: {
  readonly block: BlockInstance;
  readonly cell: TowsCell;
  readonly responses: readonly Item[];
}) {
  const t = useT('blocks/swot');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'swotResponses');
  return (
    <>
      {responses.length === 0 && <p className="text-13 text-ink-faint">{t(`questions.${cell}`)}</p>}
      <ResponseList block={block} responses={responses} />
      {canEdit && (
        <AddRow
          collection="swotResponses"
          onAdd={() => actions.add(undefined, { cell })}
          className="mt-1 w-full"
        />
      )}
    </>
  );
}

function ResponseList({
  block,
  responses,
}: {
  readonly block: BlockInstance;
  readonly responses: readonly Item[];
}) {
  return responses.length === 0 ? null : (
    <ol>
      {responses.map(({ id }, index) => (
        <ResponseRow
          key={id}
          id={id}
          block={block}
          previous={responses[index - 1]?.id}
          next={responses[index + 1]?.id}
        />
      ))}
    </ol>
  );
}
