'use client';

import { useT } from '@kader/i18n/react';
import { GoalsView } from './goals-view.tsx';
import { OnePageView } from './one-page-view.tsx';
import type { PlanViewKey } from './plan-views.ts';
import { QuarterBoardView } from './quarter-board-view.tsx';
import { QuarterCloseView } from './quarter-close-view.tsx';
import { SostacView } from './sostac-view.tsx';
import type { ViewProps } from './view-props.ts';
import { YearView } from './year-view.tsx';

const views = {
  page: OnePageView,
  goals: GoalsView,
  year: YearView,
  quarter: QuarterBoardView,
  close: QuarterCloseView,
  sostac: SostacView,
};

/** One way of looking at a plan, with what it shows. Needs a ReadProvider or PlanProvider around. */
export function PlanView({ view, ...props }: ViewProps & { readonly view: PlanViewKey }) {
  const t = useT('views');
  const View = views[view];
  return (
    <div className="@container/sheet wrap-anywhere [&_table]:wrap-break-word">
      <p className="mb-8 max-w-measure text-14 text-ink-soft">{t(`intro.${view}`)}</p>
      <View {...props} />
    </div>
  );
}
