'use client';

import { formatDate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item, PlanDocument } from '@kader/plan/document';
import { detailWindow } from '@kader/plan/evaluate';
import { planYear, type QuarterOfYear } from '@kader/plan/views';
import { Badge, cx } from '@kader/ui';
import { useCallback } from 'react';
import { EmptyReading } from '../blocks/empty-reading.tsx';
import { usePeriodName } from '../blocks/use-period-name.ts';
import { FieldReader } from '../fields/field-reader.tsx';
import { useFormat } from '../fields/use-format.ts';
import { usePlanScope } from '../plan/plan-scope.ts';
import { useSelected } from '../plan/use-selected.ts';
import { ActivityLevel } from './activity-level.tsx';
import { nearBox, nearShapes, nearTones } from './near-looks.ts';
import { RowDays } from './row-days.tsx';
import { RowLink } from './row-link.tsx';
import type { ViewProps } from './view-props.ts';

/** The year of a plan by quarter: what is near in detail, what is far in outline (002-18, 002-19). */
export function YearView(props: ViewProps) {
  const t = useT('views');
  const { context } = usePlanScope();
  const select = useCallback(
    (document: PlanDocument) => planYear(document, detailWindow(document, context)),
    [context],
  );
  const { quarters, undated } = useSelected(select, Object.is);
  if (quarters.length === 0 && undated.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      <DetailWindowLine />
      <ol className="grid gap-x-6 gap-y-10 @min-[720px]/sheet:grid-cols-2 @min-[1080px]/sheet:grid-cols-4">
        {quarters.map((quarter) => (
          <Quarter key={quarter.quarter} quarter={quarter} {...props} />
        ))}
      </ol>
      {undated.length > 0 && (
        <section aria-labelledby="undated" className="mt-10">
          <h2 id="undated" className="heading-20 border-b border-ink pb-2">
            {t('year.undated')}
          </h2>
          <Activities rows={undated} {...props} />
        </section>
      )}
    </>
  );
}

/** The time that is planned exactly, in days. */
function DetailWindowLine() {
  const t = useT('views');
  const { locale } = useFormat();
  const { context } = usePlanScope();
  const select = useCallback((document: PlanDocument) => detailWindow(document, context), [context]);
  const near = useSelected(select, Object.is);
  return near === null ? null : (
    <p className="num mb-6 text-13 text-ink-soft">
      {t('year.window', { from: formatDate(locale, near.from), to: formatDate(locale, near.to) })}
    </p>
  );
}

function Quarter({ quarter, ...props }: ViewProps & { readonly quarter: QuarterOfYear }) {
  const t = useT('views');
  const { locale } = useFormat();
  const name = usePeriodName();
  const { state, starting, running, milestones } = quarter;
  return (
    <li className={cx('min-w-0', nearBox[state])}>
      <header className="border-b border-ink pb-2">
        <h2 className="heading-20">{name(quarter.quarter)}</h2>
        <p className="num text-12 text-ink-faint">
          {t('year.days', { from: formatDate(locale, quarter.from), to: formatDate(locale, quarter.to) })}
        </p>
        <Badge tone={nearTones[state]} shape={nearShapes[state]}>
          {t(`year.state.${state}`)}
        </Badge>
      </header>
      {milestones.length > 0 && (
        <Part title={t('year.milestones')}>
          <ul>
            {milestones.map((row) => (
              <li key={row.id} className="border-b py-2 text-14 [overflow-wrap:anywhere]">
                <RowLink row={row.id} {...props} />
                <span className="block text-12 text-ink-faint">
                  <FieldReader item={row} field="date" />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('year.starting')}>
        {starting.length === 0 ? (
          <p className="py-2 text-13 text-ink-faint">{t('year.nothing')}</p>
        ) : (
          <Activities rows={starting} {...props} isDetailed={state === 'detailed'} />
        )}
      </Part>
      {running.length > 0 && (
        <Part title={t('year.running')}>
          <ul className="grid gap-1 py-2 text-13 text-ink-soft">
            {running.map(({ id }) => (
              <li key={id} className="[overflow-wrap:anywhere]">
                <RowLink row={id} {...props} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="mt-4">
      <h3 className="text-12 text-ink-faint">{title}</h3>
      {children}
    </section>
  );
}

function Activities({
  rows,
  isDetailed = false,
  ...props
}: ViewProps & { readonly rows: readonly Item[]; readonly isDetailed?: boolean }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-b py-2 text-14 [overflow-wrap:anywhere]">
          <RowLink row={row.id} {...props} />
          <p className="flex flex-wrap gap-x-2 text-12 text-ink-faint">
            <RowDays row={row} />
            <ActivityLevel row={row.id} />
            {isDetailed && (
              <>
                <span>
                  <FieldReader item={row} field="owner" />
                </span>
                <span>
                  <FieldReader item={row} field="status" />
                </span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
