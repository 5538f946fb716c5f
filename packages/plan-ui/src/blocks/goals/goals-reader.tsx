'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { memo } from 'react';
import { useFieldWords } from '../../fields/field-words.ts';
import { usePersonName, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { GoalAttainment } from './goal-attainment.tsx';
import { useGoalWords } from './use-goal-words.ts';

/** What is said of what goals serve, behind its title. */
const servedFacts = {
  parentGoals: ['nature', 'metric', 'target', 'dueDate', 'source'],
  businessGoals: ['nature'],
} as const;

/** What of a goal has no place beside its title. */
const goalFacts = [
  'metric',
  'businessGoal',
  'parentGoal',
  'kpis',
  'baselineDate',
  'priority',
  'funnelStage',
  'realismOk',
  'realismReason',
] as const;

/** Goals as the client reads them: what the company wants, then each goal with its figures, date and people. */
export function GoalsReader({ block }: BlockProps) {
  const businessGoals = useRows(block, 'businessGoals');
  const goals = useRows(block, 'goals');
  const parentGoals = useRows(block, 'parentGoals');
  if (parentGoals.length === 0 && businessGoals.length === 0 && goals.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      {parentGoals.length > 0 && <TitleList collection="parentGoals" rows={parentGoals} />}
      {businessGoals.length > 0 && <TitleList collection="businessGoals" rows={businessGoals} />}
      {goals.length > 0 && (
        <ol className="border-t border-t-ink border-b">
          {goals.map((goal) => (
            <GoalReading key={goal.id} goal={goal} />
          ))}
        </ol>
      )}
    </>
  );
}

/** What goals serve, each by its title with what little is said of it. */
function TitleList({
  collection,
  rows,
}: {
  readonly collection: 'businessGoals' | 'parentGoals';
  readonly rows: readonly Item[];
}) {
  const t = useT('blocks/goals');
  const lang = useContentLang();
  return (
    <div className="mb-6">
      <h4 className="text-13 font-strong">{t(`collections.${collection}.name`)}</h4>
      <ul className="mt-1 grid gap-1">
        {rows.map((row) => (
          <li key={row.id} data-item={row.id} className="max-w-measure">
            <p
              lang={typeof row.fields.title === 'string' ? lang : undefined}
              className="text-doc text-ink-soft"
            >
              {typeof row.fields.title === 'string'
                ? row.fields.title
                : t(`collections.${collection}.untitled`)}
            </p>
            <ReadFacts row={row} fields={servedFacts[collection]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const GoalReading = memo(function GoalReading({ goal }: { readonly goal: Item }) {
  const t = useT('blocks/goals');
  const lang = useContentLang();
  const words = useGoalWords(goal);
  const title = goal.fields.title;
  return (
    <li
      data-item={goal.id}
      className="grid grid-cols-[minmax(0,1fr)_minmax(0,196px)_112px] items-baseline gap-x-6 gap-y-1 border-t py-3 first:border-t-0 @max-[560px]:grid-cols-[minmax(0,1fr)_auto] @max-[560px]:gap-x-3"
    >
      <p
        lang={typeof title === 'string' ? lang : undefined}
        className="hyphens-auto [font:460_16px/25px_var(--font-doc)] @max-[560px]:col-span-2"
      >
        {typeof title === 'string' ? title : t('collections.goals.untitled')}
      </p>
      <p className="num text-14">
        <span className="sr-only">{words.sentence}</span>
        <span aria-hidden="true">
          {words.from !== null && <span className="text-ink-faint">{words.from} → </span>}
          <b lang={words.hasUnitLabel ? lang : undefined}>{words.to}</b>
        </span>{' '}
        <GoalAttainment goal={goal.id} />
      </p>
      <p className="text-right text-13 text-ink-soft @max-[560px]:text-ink-faint">{words.by}</p>
      <GoalPeople goal={goal} />
      <ReadFacts row={goal} fields={goalFacts} className="col-span-full" />
    </li>
  );
});

/** The quiet line under a goal: who carries it, who agreed, for whom and when it is, how its start is known. */
function GoalPeople({ goal }: { readonly goal: Item }) {
  const t = useT('blocks/goals');
  const words = useGoalWords(goal);
  const department = useFieldWords('goals', 'department');
  const term = useFieldWords('goals', 'horizon');
  const owner = usePersonName(goal.fields.owner as string | undefined);
  const { horizon } = useComputed(goal.id);
  const lines = [
    owner === null ? null : t('reading.owner', { name: owner }),
    words.accepted,
    typeof goal.fields.department === 'string'
      ? `${department.short}: ${department.option(goal.fields.department)}`
      : null,
    typeof horizon === 'string' ? `${term.short}: ${term.option(horizon)}` : null,
    words.baselineNote,
  ].filter((line) => line !== null);
  if (lines.length === 0) {
    return null;
  }
  return (
    <p className="col-span-full flex flex-wrap gap-x-4 text-13 text-ink-soft">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
