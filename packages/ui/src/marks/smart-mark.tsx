import { cx } from '../styles/cx.ts';

export type SmartCriterion = {
  readonly letter: string;
  readonly met: boolean;
  /** What is met or missing: for the pointer, and the name of a letter that leads there. 'Accepted: not yet. Record who agreed.' */
  readonly title?: string | undefined;
};

export type SmartMarkProps = {
  readonly criteria: readonly SmartCriterion[];
  /** The whole state in words: 'SMART 4 of 5: not accepted yet'. */
  readonly label: string;
  /** Goes to what a letter lacks; makes each letter that is not met a button. */
  readonly onGo?: ((letter: string) => void) | undefined;
  readonly className?: string | undefined;
};

/** S M A R T, each letter underlined when met, dotted on a warm ground when not. */
export function SmartMark({ criteria, label, onGo, className }: SmartMarkProps) {
  const leads = onGo !== undefined && criteria.some(({ met }) => !met);
  return (
    <span
      role={leads ? 'group' : 'img'}
      aria-label={label}
      className={cx(
        'inline-flex gap-px font-ui text-12 font-strong tracking-[.02em] text-ink-soft',
        className,
      )}
    >
      {criteria.map(({ letter, met, title }) =>
        met || onGo === undefined ? (
          <span key={letter} aria-hidden="true" title={title} className={cx(letterLook, !met && lackingLook)}>
            {letter}
          </span>
        ) : (
          <button
            key={letter}
            type="button"
            aria-label={title ?? letter}
            title={title}
            onClick={() => onGo(letter)}
            className={cx(letterLook, lackingLook, 'hover:border-solid')}
          >
            {letter}
          </button>
        ),
      )}
    </span>
  );
}

const letterLook = 'w-3.5 border-b-2 border-current text-center';
const lackingLook = 'border-dotted bg-warn-soft text-warn';
