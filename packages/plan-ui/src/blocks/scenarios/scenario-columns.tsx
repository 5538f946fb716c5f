'use client';

import { useT } from '@kader/i18n/react';
import { type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import { cx, SegmentedControl } from '@kader/ui';
import type { ReactNode } from 'react';
import { useFieldWords } from '../../fields/field-words.ts';

/**
 * Scenarios side by side, their parts at one height; where there is no room for three, one at a time with a switch. `rows` is
 * how many parts each column has, its head included.
 */
export function ScenarioColumns({
  types = scenarioTypes,
  shown,
  onShow,
  rows,
  children,
}: {
  readonly types?: readonly ScenarioType[];
  readonly shown: ScenarioType;
  readonly onShow: (type: ScenarioType) => void;
  readonly rows: number;
  readonly children: (type: ScenarioType, className: string) => ReactNode;
}) {
  const t = useT('blocks/scenarios');
  const { option } = useFieldWords('scenarios', 'type');
  return (
    <>
      <p className="mt-3 max-w-measure text-13 text-ink-soft">{t('note')}</p>
      <div className="mt-3 hidden overflow-x-auto @max-[680px]/sheet:block">
        <SegmentedControl
          label={t('compare.shown')}
          value={shown}
          onChange={onShow}
          options={types.map((type) => ({ value: type, label: option(type) }))}
        />
      </div>
      <section
        aria-label={t('compare.label')}
        className="mt-3 grid auto-cols-fr grid-flow-col gap-x-6 border-t border-ink @max-[680px]/sheet:grid-flow-row @max-[680px]/sheet:grid-cols-1"
        style={{ gridTemplateRows: `repeat(${rows}, auto)` }}
      >
        {types.map((type) =>
          children(
            type,
            cx(
              'row-span-full grid min-w-0 grid-rows-subgrid content-start',
              type !== shown && '@max-[680px]/sheet:hidden',
            ),
          ),
        )}
      </section>
    </>
  );
}

/** One part of a column, under its name. */
export function ScenarioPart({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={cx('min-w-0 border-b py-3', className)}>
      <h5 className="mb-1 text-12 text-ink-faint">{name}</h5>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">{children}</div>
    </div>
  );
}
