'use client';

import { useT } from '@kader/i18n/react';
import { type ReactNode, useId } from 'react';
import { BudgetSplit } from './one-page/budget-split.tsx';
import { FunnelLine } from './one-page/funnel-line.tsx';
import { GoalLines } from './one-page/goal-lines.tsx';
import { NextMilestones } from './one-page/next-milestones.tsx';
import { PlanFrame } from './one-page/plan-frame.tsx';
import type { ViewProps } from './view-props.ts';

/** The plan on one page (000-38, 001-12): frame, goals, what sets the firm apart, funnel, money and what comes next. */
export function OnePageView(props: ViewProps) {
  const t = useT('views');
  return (
    <div className="grid gap-x-10 gap-y-8 @min-[860px]/sheet:grid-cols-2">
      <PlanFrame />
      <Part title={t('page.goals')} wide>
        <GoalLines {...props} />
      </Part>
      <Part title={t('page.funnel')}>
        <FunnelLine />
      </Part>
      <Part title={t('page.budget')}>
        <BudgetSplit />
      </Part>
      <Part title={t('page.next')} wide>
        <NextMilestones {...props} />
      </Part>
    </div>
  );
}

function Part({
  title,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? 'min-w-0 @min-[860px]/sheet:col-span-2' : 'min-w-0'}>
      <h2 id={id} className="border-b border-ink pb-1.5 text-14 font-strong">
        {title}
      </h2>
      {children}
    </section>
  );
}
