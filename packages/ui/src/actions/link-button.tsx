'use client';
import { useRender } from '@base-ui/react/use-render';
import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.ts';

export type LinkButtonProps = useRender.ComponentProps<'a'> & {
  readonly look?: ButtonLook | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: ReactNode;
  readonly iconEnd?: ReactNode;
};

/** A link that looks like a button. `render={<Link href=… />}` makes it a router's link. */
export function LinkButton({
  look,
  size,
  icon,
  iconEnd,
  render,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return useRender({
    defaultTagName: 'a',
    render,
    props: {
      ...rest,
      className: cx(buttonLook({ look, size }), className),
      children: (
        <>
          {icon}
          {children}
          {iconEnd}
        </>
      ),
    },
  });
}
