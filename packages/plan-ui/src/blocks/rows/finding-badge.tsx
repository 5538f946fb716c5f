'use client';

import { formatParams } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Badge, cx } from '@kader/ui';
import { useFormat } from '../../fields/use-format.ts';
import { useFindings } from '../../plan/use-evaluation.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { findingTitleKey } from '../../words/word-keys.ts';

/** The gravest finding at a row, as a way to the place it speaks of. Hints stay in the panel. */
export function FindingBadge({
  item,
  className,
}: {
  readonly item: string;
  readonly className?: string | undefined;
}) {
  const t = useT('checks');
  const plan = useT('plan');
  const goTo = useGoTo();
  const format = useFormat();
  const findings = useFindings({ item }).filter(({ severity }) => severity !== 'hint');
  const [first] = findings;
  if (first === undefined) {
    return null;
  }
  const variant = first.params.variant;
  const key = findingTitleKey(first.code, typeof variant === 'string' ? variant : undefined);
  const title = t.derived(key, formatParams(first.params, format)).replace(/\.$/, '');
  const others = findings.length - 1;
  const text = others === 0 ? title : `${title}, ${plan('row.moreFindings', { count: others })}`;
  return (
    <button
      type="button"
      aria-label={text}
      onClick={() => goTo(first.target)}
      className={cx('touch-44 min-h-6 rounded-chip px-1 text-left hover:bg-hover', className)}
    >
      <Badge tone="warn">
        <span>{text}</span>
      </Badge>
    </button>
  );
}
