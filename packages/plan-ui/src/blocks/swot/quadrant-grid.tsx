'use client';

import { useT } from '@kader/i18n/react';
import { pointsByWeight, type Quadrant, quadrants } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { PointRow } from './point-row.tsx';
import { Quarter, TwoByTwo } from './two-by-two.tsx';

/** Strengths beside weaknesses, opportunities beside threats; points without a quadrant below, until somebody gives them one. */
export function QuadrantGrid({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/swot');
  const rows = useRows(block, 'swotItems');
  const sorted = quadrants.map((quadrant) => ({ quadrant, points: pointsByWeight(rows, quadrant) }));
  const placed = new Set(sorted.flatMap(({ points }) => points));
  const loose = rows.filter((row) => !placed.has(row));
  return (
    <>
      <TwoByTwo>
        {sorted.map(({ quadrant, points }, index) => (
          <Quarter
            key={quadrant}
            place={index}
            name={t(`quadrants.${quadrant}`)}
            aside={t(index < 2 ? 'inside' : 'outside')}
          >
            <Points block={block} quadrant={quadrant} points={points} />
          </Quarter>
        ))}
      </TwoByTwo>
      {loose.length > 0 && (
        <section aria-label={t('quadrants.none')} className="border-t py-3">
          <h4 className="flex min-h-8 items-baseline text-13 font-strong">{t('quadrants.none')}</h4>
          <PointList block={block} points={loose} />
        </section>
      )}
    </>
  );
}

function Points({
  block,
  quadrant,
  points,
}: {
  readonly block: BlockInstance;
  readonly quadrant: Quadrant;
  readonly points: readonly Item[];
}) {
  const t = useT('blocks/swot');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'swotItems');
  return (
    <>
      {points.length === 0 && <p className="text-13 text-ink-faint">{t(`questions.${quadrant}`)}</p>}
      <PointList block={block} points={points} />
      {canEdit && (
        <AddRow
          collection="swotItems"
          onAdd={() => actions.add(undefined, { quadrant })}
          className="mt-1 w-full"
        />
      )}
    </>
  );
}

function PointList({ block, points }: { readonly block: BlockInstance; readonly points: readonly Item[] }) {
  return points.length === 0 ? null : (
    <ol>
      {points.map(({ id }, index) => (
        <PointRow
          key={id}
          id={id}
          block={block}
          previous={points[index - 1]?.id}
          next={points[index + 1]?.id}
        />
      ))}
    </ol>
  );
}
