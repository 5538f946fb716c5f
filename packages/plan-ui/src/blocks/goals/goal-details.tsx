'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useHasCollection } from '../../plan/use-has-collection.ts';

/** The folded fields in the groups in which they are thought about. */
const groups: readonly (readonly string[])[] = [
  ['metric', 'unit', 'unitLabel', 'direction', 'kpis'],
  ['baselineDate', 'baselineUnknown', 'baselineBy'],
  ['businessGoal', 'parentGoal', 'nature', 'department', 'funnelStage', 'horizon', 'priority'],
  ['acceptedBy', 'acceptedOn', 'realismOk', 'realismReason'],
  ['internal'],
];

/** Fields that show only once the goal is opened. */
export const detailFields: readonly string[] = groups.flat();

/** Everything else about a goal. */
export function GoalDetails({ goal }: { readonly goal: Item }) {
  const isKnown = goal.fields.baselineUnknown !== true;
  const hasParent = useHasCollection('parentGoals');
  return (
    <div className="col-span-full mt-2 mb-2 grid gap-4 border-t pt-4">
      {groups.map((fields) => (
        <div
          key={fields[0]}
          className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,160px),1fr))] gap-x-6 gap-y-3"
        >
          {fields
            .filter((field) => field !== 'baselineBy' || !isKnown || goal.fields.baselineBy !== undefined)
            .filter((field) => field !== 'parentGoal' || hasParent)
            .map((field) => (
              <Detail key={field} goal={goal} field={field} />
            ))}
        </div>
      ))}
    </div>
  );
}

function Detail({ goal, field }: { readonly goal: Item; readonly field: string }) {
  const words = useFieldWords('goals', field);
  const isFlag = field === 'baselineUnknown' || field === 'internal';
  return (
    <div
      className={cx(
        'text-13',
        (field === 'realismReason' || field === 'internal') && 'col-span-full',
        isFlag && 'self-end',
      )}
    >
      {!isFlag && (
        <p aria-hidden="true" className="mb-0.5 text-12 text-ink-faint">
          {words.label}
        </p>
      )}
      {field === 'horizon' ? (
        <Horizon goal={goal} />
      ) : (
        <FieldEditor item={goal} field={field} conflict="row" {...(isFlag ? { className: 'text-13' } : {})} />
      )}
      {field === 'internal' && <p className="ml-6 text-12 text-ink-faint">{words.hint}</p>}
    </div>
  );
}

/** The term follows from the due date until somebody chooses another. */
function Horizon({ goal }: { readonly goal: Item }) {
  const t = useT('plan');
  const words = useFieldWords('goals', 'horizon');
  const { horizon } = useComputed(goal.id);
  const follows = goal.fields.horizon === undefined && typeof horizon === 'string';
  return (
    <>
      <FieldEditor
        item={goal}
        field="horizon"
        conflict="row"
        placeholder={follows ? words.option(horizon) : words.empty}
        className={follows ? '[&_span]:text-ink!' : undefined}
      />
      {follows && <p className="text-12 text-ink-faint">{t('field.computed')}</p>}
    </>
  );
}
