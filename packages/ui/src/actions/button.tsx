'use client';
import { Button as Base } from '@base-ui/react/button';
import { LoaderCircle } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { Tooltip } from '../floating/tooltip.tsx';
import { cx } from '../styles/cx.ts';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.ts';

export type ButtonProps = Omit<Base.Props, 'className' | 'style' | 'render' | 'ref'> & {
  /** primary: the one main action of a view. */
  readonly look?: ButtonLook | undefined;
  /** s 28 px in bars, m 32 px, l 44 px for touch. */
  readonly size?: ButtonSize | undefined;
  readonly icon?: ReactNode;
  /** After the words: a chevron of a menu. */
  readonly iconEnd?: ReactNode;
  /** Why it cannot be used now. The button is disabled, stays in the tab order and says this in a tooltip. */
  readonly disabledReason?: string | undefined;
  /** The action runs: the icon turns, presses do nothing, the words stay. */
  readonly pending?: boolean | undefined;
  readonly className?: string | undefined;
  readonly ref?: React.Ref<HTMLElement> | undefined;
};

/** A button with words. Its type is 'button' unless told otherwise. */
export function Button({
  look,
  size,
  icon,
  iconEnd,
  disabledReason,
  pending = false,
  disabled,
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const reasoned = disabledReason !== undefined;

  function handleClick(event: MouseEvent<HTMLButtonElement> & { preventBaseUIHandler: () => void }) {
    if (pending) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  }

  const button = (
    <Base
      {...rest}
      {...(reasoned && { focusableWhenDisabled: true, 'aria-describedby': reasonId })}
      {...(pending && { 'aria-busy': true, 'aria-disabled': true })}
      disabled={disabled === true || reasoned}
      onClick={handleClick}
      className={cx(buttonLook({ look, size }), className)}
    >
      {pending ? (
        <LoaderCircle aria-hidden="true" className="animate-spin motion-reduce:animate-none" />
      ) : (
        icon
      )}
      {children}
      {iconEnd}
    </Base>
  );
  if (!reasoned) return button;
  return (
    <>
      <Tooltip label={disabledReason}>{button}</Tooltip>
      <span id={reasonId} hidden>
        {disabledReason}
      </span>
    </>
  );
}
