'use client';
import { Button as Base } from '@base-ui/react/button';
import type { ReactNode } from 'react';
import { Tooltip } from '../floating/tooltip.tsx';
import { ariaShortcut } from '../marks/shortcut.ts';
import { useIsMac } from '../marks/use-is-mac.ts';
import { cx } from '../styles/cx.ts';

export type IconButtonProps = Omit<
  Base.Props,
  'className' | 'style' | 'render' | 'ref' | 'children' | 'aria-label'
> & {
  /** What it does; its accessible name and its tooltip. */
  readonly name: string;
  readonly icon: ReactNode;
  /** As for Kbd: 'Mod+Z'. Shown in the tooltip; the screen binds it. */
  readonly shortcut?: string | undefined;
  /** For a button that stays pressed, such as one that shows a panel. */
  readonly pressed?: boolean | undefined;
  /** s 24 px, m 28 px, l 44 px. */
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly tooltipSide?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly className?: string | undefined;
  readonly ref?: React.Ref<HTMLElement> | undefined;
};

const sizes = { s: 'size-6', m: 'size-7', l: 'size-11' };

/** A button that is only an icon, with a name and a tooltip. */
export function IconButton({
  name,
  icon,
  shortcut,
  pressed,
  size = 'm',
  tooltipSide,
  className,
  ...rest
}: IconButtonProps) {
  const mac = useIsMac();
  return (
    <Tooltip label={name} shortcut={shortcut} side={tooltipSide}>
      <Base
        focusableWhenDisabled
        {...rest}
        aria-label={name}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut, mac)}
        className={cx(
          'touch-44 inline-grid flex-none place-items-center rounded text-ink-soft transition-colors select-none',
          'not-data-disabled:hover:bg-hover not-data-disabled:hover:text-ink data-popup-open:bg-hover data-popup-open:text-ink',
          'aria-pressed:bg-accent-soft aria-pressed:text-accent data-disabled:cursor-not-allowed data-disabled:text-line-control',
          sizes[size],
          className,
        )}
      >
        {icon}
      </Base>
    </Tooltip>
  );
}
