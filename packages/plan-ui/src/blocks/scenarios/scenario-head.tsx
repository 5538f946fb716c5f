'use client';

import { useT } from '@kader/i18n/react';
import { type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import { cx, Tag } from '@kader/ui';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldWords } from '../../fields/field-words.ts';

/** What a scenario is: its name, whether the plan carries it out, and in one line what its name means here (N3). */
export function ScenarioHead({
  type,
  isChosen,
  children,
}: {
  readonly type: ScenarioType;
  readonly isChosen: boolean;
  readonly children?: ReactNode;
}) {
  const t = useT('blocks/scenarios');
  const { option } = useFieldWords('scenarios', 'type');
  return (
    <div className={cx('min-w-0 border-b py-3', isChosen && 'shadow-[inset_0_2px_0_var(--accent)]')}>
      <h4 className="flex flex-wrap items-center gap-x-2 gap-y-1 text-16 font-strong">
        <span className="num text-12 font-text text-ink-faint">{scenarioTypes.indexOf(type) + 1}</span>
        {option(type)}
        {isChosen && (
          <Tag tone="good">
            <Check aria-hidden="true" className="mr-0.5 size-3" />
            {t('choice.chosen')}
          </Tag>
        )}
      </h4>
      <p className="mt-1 text-13 text-ink-soft">{t(`types.${type}`)}</p>
      {children}
    </div>
  );
}
