'use client';

import { formatDateRange } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type PlanQuarter, planQuarters } from '@kader/plan/views';
import { IconButton } from '@kader/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePeriodName } from '../blocks/use-period-name.ts';
import { useFormat } from '../fields/use-format.ts';
import { usePlanScope } from '../plan/plan-scope.ts';
import { useSelected } from '../plan/use-selected.ts';

/** One quarter of the plan at a time, with the way to those before and after it; a plan without a period has none. */
export function ChosenQuarter({
  first,
  children,
}: {
  /** Which quarter shows before anybody chooses, on a day `YYYY-MM-DD`. */
  readonly first: (quarters: readonly PlanQuarter[], today: string) => PlanQuarter | null;
  readonly children: (quarter: PlanQuarter) => ReactNode;
}) {
  const t = useT('views');
  const { today } = usePlanScope().context;
  const quarters = useSelected(planQuarters, Object.is);
  const [chosen, choose] = useState<string | null>(null);
  const shown = quarters.find(({ quarter }) => quarter === chosen) ?? first(quarters, today);
  if (shown === null) {
    return <p className="border-t border-ink pt-3 text-13 text-ink-faint">{t('quarters.none')}</p>;
  }
  const place = quarters.findIndex(({ quarter }) => quarter === shown.quarter);
  return (
    <>
      <QuarterHead
        quarter={shown}
        previous={quarters[place - 1]}
        next={quarters[place + 1]}
        onChoose={choose}
      />
      {children(shown)}
    </>
  );
}

function QuarterHead({
  quarter,
  previous,
  next,
  onChoose,
}: {
  readonly quarter: PlanQuarter;
  readonly previous: PlanQuarter | undefined;
  readonly next: PlanQuarter | undefined;
  readonly onChoose: (quarter: string) => void;
}) {
  const t = useT('views');
  const { locale } = useFormat();
  const name = usePeriodName();
  return (
    <header className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-ink pb-2">
      <div aria-live="polite" className="mr-auto">
        <h2 className="heading-25">{name(quarter.quarter)}</h2>
        <p className="num text-13 text-ink-soft">{formatDateRange(locale, quarter.from, quarter.to)}</p>
      </div>
      <div data-screen-only className="flex gap-1">
        <IconButton
          name={t('quarters.previous')}
          icon={<ChevronLeft aria-hidden="true" />}
          disabled={previous === undefined}
          onClick={() => previous && onChoose(previous.quarter)}
        />
        <IconButton
          name={t('quarters.next')}
          icon={<ChevronRight aria-hidden="true" />}
          disabled={next === undefined}
          onClick={() => next && onChoose(next.quarter)}
        />
      </div>
    </header>
  );
}
