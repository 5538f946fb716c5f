'use client';

import { useT } from '@kader/i18n/react';
import type { ScopeRing } from '@kader/plan/template';
import { type ReactNode, useId } from 'react';

/** The questions of one ring of scope under its name, or questions that belong to none. */
export function RingList({
  ring,
  className,
  children,
}: {
  readonly ring: ScopeRing | null;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const t = useT('blocks/question-set');
  const id = useId();
  if (ring === null) {
    return <ol className={className}>{children}</ol>;
  }
  return (
    <>
      <p id={id} className="mt-5 border-b border-ink pb-1 text-13 font-strong text-ink-soft">
        {t(`rings.${ring}`)}
      </p>
      <ol aria-labelledby={id}>{children}</ol>
    </>
  );
}
