import { GitCompareArrows } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

type Side = {
  /** Whose it is, and when: 'Yours, 09:41'. */
  readonly label: ReactNode;
  readonly content: ReactNode;
  /** The button that takes this one. */
  readonly action: ReactNode;
};

export type ConflictCardProps = {
  /** Who changed what: 'Nadia changed this target while you were offline.' */
  readonly title: ReactNode;
  /** That both are kept. */
  readonly detail?: ReactNode;
  readonly yours: Side;
  readonly theirs: Side;
  /** Where it is, and another way out. */
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
};

/** Two values of one field side by side, at the field: both are kept until the person chooses. */
export function ConflictCard({ title, detail, yours, theirs, footer, className }: ConflictCardProps) {
  return (
    <div
      role="alert"
      className={cx(
        'max-w-[520px] rounded border border-warn bg-paper-raised font-ui text-13 tracking-normal',
        className,
      )}
    >
      <div className="flex gap-2.5 px-4 py-3">
        <GitCompareArrows aria-hidden="true" className="mt-0.5 text-warn" />
        <p>
          <strong>{title}</strong>
          {detail !== undefined && <span className="text-ink-soft"> {detail}</span>}
        </p>
      </div>
      <div className="grid border-t sm:grid-cols-2">
        {[yours, theirs].map((side, index) => (
          <div
            key={index === 0 ? 'yours' : 'theirs'}
            className={cx('px-4 pt-2.5 pb-3.5', index === 1 && 'border-t sm:border-t-0 sm:border-l')}
          >
            <p className="text-12 text-ink-faint">{side.label}</p>
            <div className="mt-1 mb-2.5 text-doc-line [&_ins]:rounded-mark [&_ins]:bg-warn-soft [&_ins]:no-underline">
              {side.content}
            </div>
            {side.action}
          </div>
        ))}
      </div>
      {footer !== undefined && (
        <div className="flex flex-wrap items-center justify-between gap-2 border-t px-4 py-2 text-12 text-ink-faint">
          {footer}
        </div>
      )}
    </div>
  );
}
