'use client';

import { useT } from '@kader/i18n/react';
import type { PlanDocument } from '@kader/plan/document';
import { detailWindow } from '@kader/plan/evaluate';
import {
  type BoardCard,
  type BoardColumn,
  type PlanQuarter,
  quarterAt,
  quarterBoard,
} from '@kader/plan/views';
import { Badge, cx } from '@kader/ui';
import { useCallback } from 'react';
import { usePeriodName } from '../blocks/use-period-name.ts';
import { FieldReader } from '../fields/field-reader.tsx';
import { usePlanScope } from '../plan/plan-scope.ts';
import { useSelected } from '../plan/use-selected.ts';
import { ActivityLevel } from './activity-level.tsx';
import { ChosenQuarter } from './chosen-quarter.tsx';
import { nearBox, nearShapes, nearTones } from './near-looks.ts';
import { RowDays } from './row-days.tsx';
import { RowLink } from './row-link.tsx';
import type { ViewProps } from './view-props.ts';

/** A quarter month by month: its activities and experiments as cards (002-19, 003-57). */
export function QuarterBoardView(props: ViewProps) {
  return (
    <ChosenQuarter first={quarterAt}>
      {(quarter) => <Board key={quarter.quarter} quarter={quarter} {...props} />}
    </ChosenQuarter>
  );
}

function Board({ quarter, ...props }: ViewProps & { readonly quarter: PlanQuarter }) {
  const t = useT('views');
  const { context } = usePlanScope();
  const select = useCallback(
    (document: PlanDocument) => quarterBoard(document, quarter, detailWindow(document, context)),
    [quarter, context],
  );
  const { columns, undated } = useSelected(select, Object.is);
  return (
    <>
      <ol className="grid gap-x-6 gap-y-9 @min-[720px]/sheet:grid-cols-3">
        {columns.map((column) => (
          <Month key={column.month} column={column} {...props} />
        ))}
      </ol>
      {undated.length > 0 && (
        <section aria-labelledby="undated" className="mt-10">
          <h3 id="undated" className="heading-20 border-b pb-2">
            {t('year.undated')}
          </h3>
          <ul className="grid gap-x-6 @min-[720px]/sheet:grid-cols-3">
            {undated.map((row) => (
              <Card key={row.id} card={{ row, goesOn: false }} {...props} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Month({ column: { month, state, cards }, ...props }: ViewProps & { readonly column: BoardColumn }) {
  const t = useT('views');
  const name = usePeriodName();
  return (
    <li className={cx('min-w-0', nearBox[state])}>
      <header className="flex flex-wrap items-baseline gap-x-3 border-b pt-2 pb-2">
        <h3 className="text-16 font-strong">{name(month)}</h3>
        <Badge tone={nearTones[state]} shape={nearShapes[state]} className="ml-auto">
          {t(`year.state.${state}`)}
        </Badge>
      </header>
      {cards.length === 0 ? (
        <p className="py-2 text-13 text-ink-faint">{t('board.nothing')}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <Card key={card.row.id} card={card} {...props} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Card({ card: { row, goesOn }, ...props }: ViewProps & { readonly card: BoardCard }) {
  const t = useT('views');
  const isExperiment = row.collection === 'experiments';
  return (
    <li className="break-inside-avoid border-b py-2.5 text-14 [overflow-wrap:anywhere]">
      <RowLink row={row.id} place={{ field: 'start' }} {...props} className="font-medium" />
      <p className="flex flex-wrap gap-x-2 text-12 text-ink-faint">
        <RowDays row={row} />
        {goesOn && <span>{t('board.goesOn')}</span>}
      </p>
      <p className="flex flex-wrap gap-x-2 text-12 text-ink-soft">
        {isExperiment ? <span>{t('page.kind.experiment')}</span> : <ActivityLevel row={row.id} />}
        <span>
          <FieldReader item={row} field="owner" />
        </span>
        <span>
          <FieldReader item={row} field="status" />
        </span>
      </p>
    </li>
  );
}
