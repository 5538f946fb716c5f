'use client';
import { Input as Base } from '@base-ui/react/input';
import type { ReactNode, Ref } from 'react';
import { cx } from '../styles/cx.ts';
import { controlFocus, controlFocusWithin, controlLook } from './control-look.ts';

export type TextInputProps = Omit<
  Base.Props,
  'className' | 'style' | 'render' | 'ref' | 'onChange' | 'prefix'
> & {
  /** Called with the text at every keystroke. */
  readonly onChange?: ((text: string) => void) | undefined;
  /** Quiet words or a mark inside the box, before and after the text: a currency, 'per month'. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
};

/** One line of text. Inside a Field it takes its name from the label; alone it needs aria-label. */
export function TextInput({ onChange, before, after, className, ...rest }: TextInputProps) {
  if (before === undefined && after === undefined) {
    return (
      <Base
        type="text"
        {...rest}
        onValueChange={onChange}
        className={cx(controlLook, controlFocus, className)}
      />
    );
  }
  return (
    <span className={cx(controlLook, controlFocusWithin, 'has-[[data-invalid]]:border-bad', className)}>
      {before !== undefined && <span className="flex-none text-ink-faint">{before}</span>}
      <Base
        type="text"
        {...rest}
        onValueChange={onChange}
        className="min-w-0 flex-1 bg-transparent text-inherit outline-none"
      />
      {after !== undefined && <span className="flex-none text-ink-faint">{after}</span>}
    </span>
  );
}

/**
 * One line for a number, money or percent: digits tabular, a number pad on phones. It holds text as typed; parsing and
 * formatting by locale belong to the caller.
 */
export function NumberInput({ className, ...rest }: TextInputProps) {
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      className={cx('num', className)}
    />
  );
}
