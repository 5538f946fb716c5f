'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { buildGoalTree, type GoalBranch, type GoalTree, type GoalTrunk } from '@kader/plan/views';
import { Badge } from '@kader/ui';
import type { ReactNode } from 'react';
import { EmptyReading } from '../blocks/empty-reading.tsx';
import { useGoalWords } from '../blocks/goals/use-goal-words.ts';
import { useSelected } from '../plan/use-selected.ts';
import { RowLink } from './row-link.tsx';
import type { ViewProps } from './view-props.ts';

/** From what the company wants down to activities and figures; every broken link is marked (003-12, 000-39). */
export function GoalTreeView(props: ViewProps) {
  const t = useT('views');
  const tree = useSelected(buildGoalTree, Object.is);
  const { trunks, strayActivities, strayKpis } = tree;
  const broken = brokenLinks(tree);
  if (trunks.length + strayActivities.length + strayKpis.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      <p className="mb-6 text-14 text-ink-soft">
        {broken === 0 ? t('goals.whole') : t('goals.broken', { count: broken })}
      </p>
      <ol className="grid gap-9">
        {trunks.map((trunk) => (
          <Trunk key={trunk.businessGoal?.id ?? 'none'} trunk={trunk} {...props} />
        ))}
      </ol>
      <Strays title={t('goals.strayActivities')} rows={strayActivities} {...props} />
      <Strays title={t('goals.strayKpis')} rows={strayKpis} {...props} />
    </>
  );
}

function brokenLinks({ trunks, strayActivities, strayKpis }: GoalTree): number {
  const ofTrunks = trunks.map(
    ({ branches }) =>
      (branches.length === 0 ? 1 : 0) + branches.reduce((sum, { missing }) => sum + missing.length, 0),
  );
  return ofTrunks.reduce((sum, count) => sum + count, strayActivities.length + strayKpis.length);
}

function Trunk({ trunk: { businessGoal, branches }, ...props }: ViewProps & { readonly trunk: GoalTrunk }) {
  const t = useT('views');
  return (
    <li>
      <h2 className="heading-20 border-b border-ink pb-2 [overflow-wrap:anywhere]">
        {businessGoal === null ? (
          <span className="text-bad">{t('goals.withoutBusinessGoal')}</span>
        ) : (
          <RowLink row={businessGoal.id} {...props} />
        )}
      </h2>
      {branches.length === 0 ? (
        <Broken>{t('goals.noGoal')}</Broken>
      ) : (
        <ol>
          {branches.map((branch) => (
            <Branch key={branch.goal.id} branch={branch} {...props} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Branch({ branch, ...props }: ViewProps & { readonly branch: GoalBranch }) {
  const t = useT('views');
  const words = useGoalWords(branch.goal);
  const { goal, lines, activities, kpis, missing } = branch;
  return (
    <li className="border-b py-4">
      <h3 className="text-16 font-strong [overflow-wrap:anywhere]">
        <RowLink row={goal.id} {...props} />
      </h3>
      <p className="num text-13 text-ink-soft">{words.sentence}</p>
      {missing.includes('businessGoal') && <Broken>{t('goals.missing.businessGoal')}</Broken>}
      <div className="mt-3 grid gap-x-8 gap-y-3 @min-[640px]/sheet:grid-cols-[repeat(auto-fit,minmax(0,1fr))] @min-[640px]/sheet:grid-flow-col">
        {lines.length > 0 && <Leaves title={t('goals.lines')} rows={lines} {...props} />}
        <Leaves
          title={t('goals.activities')}
          rows={activities}
          missing={t('goals.missing.activity')}
          {...props}
        />
        <Leaves title={t('goals.kpis')} rows={kpis} missing={t('goals.missing.kpi')} {...props} />
      </div>
    </li>
  );
}

function Leaves({
  title,
  rows,
  missing,
  ...props
}: ViewProps & { readonly title: string; readonly rows: readonly Item[]; readonly missing?: string }) {
  return (
    <div className="min-w-0">
      <h4 className="text-12 text-ink-faint">{title}</h4>
      {rows.length === 0 ? (
        <Broken>{missing}</Broken>
      ) : (
        <ul className="grid gap-1 text-14">
          {rows.map(({ id }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              <RowLink row={id} {...props} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Strays({
  title,
  rows,
  ...props
}: ViewProps & { readonly title: string; readonly rows: readonly Item[] }) {
  return rows.length === 0 ? null : (
    <section aria-label={title} className="mt-9">
      <h2 className="heading-20 border-b border-ink pb-2 text-bad">{title}</h2>
      <ul>
        {rows.map(({ id }) => (
          <li key={id} className="border-b py-2.5 text-14 [overflow-wrap:anywhere]">
            <RowLink row={id} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Broken({ children }: { readonly children: ReactNode }) {
  return (
    <Badge tone="bad" shape="diamond" className="mt-1.5">
      {children}
    </Badge>
  );
}
