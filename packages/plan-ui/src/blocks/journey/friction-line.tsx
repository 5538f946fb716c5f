'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { useRowTitle } from '../../fields/use-row-title.ts';

const most = 5;

/** How hard each step is, one bar per step in their order; the step that counts as the conversion stands out. */
export function FrictionLine({ steps }: { readonly steps: readonly Item[] }) {
  const t = useT('blocks/journey');
  const judged = steps.filter(({ fields }) => fields.friction !== undefined);
  if (judged.length === 0) {
    return null;
  }
  const values = steps.map(({ fields }) => (typeof fields.friction === 'string' ? fields.friction : '–'));
  return (
    <div
      role="img"
      aria-label={t('line', { values: values.join(', ') })}
      className="flex h-14 max-w-measure items-end gap-1 border-b"
    >
      {steps.map((step) => (
        <Bar key={step.id} step={step} />
      ))}
    </div>
  );
}

function Bar({ step }: { readonly step: Item }) {
  const title = useRowTitle(step.id);
  const { friction, isConversion } = step.fields;
  const height = typeof friction === 'string' ? (Number(friction) / most) * 100 : 0;
  return (
    <span
      title={title?.text}
      className={cx('min-w-1 flex-1', isConversion === true ? 'bg-accent' : 'bg-ink-faint')}
      style={{ height: `max(2px, ${height}%)` }}
    />
  );
}
