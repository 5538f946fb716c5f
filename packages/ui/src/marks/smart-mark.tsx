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
  const look = cx('inline-flex gap-px font-ui text-12 font-strong tracking-[.02em] text-ink-soft', className);
  return onGo === undefined || criteria.every(({ met }) => met) ? (
    <span role="img" aria-label={label} className={look}>
      {criteria.map((criterion) => (
        <Letter key={criterion.letter} criterion={criterion} />
      ))}
    </span>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to forms; these letters stand within a line.
    <span role="group" aria-label={label} className={cx(look, 'pointer-coarse:gap-2.5')}>
      {criteria.map((criterion) =>
        criterion.met ? (
          <Letter key={criterion.letter} criterion={criterion} />
        ) : (
          <button
            key={criterion.letter}
            type="button"
            aria-label={criterion.title ?? criterion.letter}
            title={criterion.title}
            onClick={() => onGo(criterion.letter)}
            className={cx(letterLook, lackingLook, fingerArea, 'hover:border-solid')}
          >
            {criterion.letter}
          </button>
        ),
      )}
    </span>
  );
}

function Letter({ criterion: { letter, met, title } }: { readonly criterion: SmartCriterion }) {
  return (
    <span aria-hidden="true" title={title} className={cx(letterLook, !met && lackingLook)}>
      {letter}
    </span>
  );
}

const letterLook = 'w-3.5 border-b-2 border-current text-center';
// For a finger the letters stand further apart, and each takes it up to the middle of the gaps.
const fingerArea =
  "relative pointer-coarse:after:absolute pointer-coarse:after:top-1/2 pointer-coarse:after:left-1/2 pointer-coarse:after:h-11 pointer-coarse:after:w-6 pointer-coarse:after:-translate-1/2 pointer-coarse:after:content-['']";
const lackingLook = 'border-dotted bg-warn-soft text-warn';
