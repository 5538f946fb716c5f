import { cx } from '../styles/cx.ts';

export type SmartCriterion = {
  readonly letter: string;
  readonly met: boolean;
  /** What is met or missing, for the pointer: 'Not accepted by the shops yet'. */
  readonly title?: string | undefined;
};

export type SmartMarkProps = {
  readonly criteria: readonly SmartCriterion[];
  /** The whole state in words: 'SMART 4 of 5: not accepted yet'. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** S M A R T, each letter underlined when met, dotted on a warm ground when not. */
export function SmartMark({ criteria, label, className }: SmartMarkProps) {
  return (
    <span
      role="img"
      aria-label={label}
      className={cx(
        'inline-flex gap-px font-ui text-12 font-strong tracking-[.02em] text-ink-soft',
        className,
      )}
    >
      {criteria.map(({ letter, met, title }) => (
        <span
          key={letter}
          aria-hidden="true"
          title={title}
          className={cx(
            'w-3.5 border-b-2 border-current text-center',
            !met && 'border-dotted bg-warn-soft text-warn',
          )}
        >
          {letter}
        </span>
      ))}
    </span>
  );
}
