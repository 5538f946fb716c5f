'use client';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '../styles/cx.ts';
import { popup } from './popup.ts';

export type PopoverProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** The name of what opens; shown as its heading unless titleHidden. */
  readonly title: string;
  readonly titleHidden?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Content beside a button, on the screen rather than over it. */
export function Popover({
  trigger,
  title,
  titleHidden = false,
  open,
  onOpenChange,
  side = 'bottom',
  align = 'start',
  className,
  children,
}: PopoverProps) {
  return (
    <Base.Root {...(open !== undefined && { open })} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-40">
          <Base.Popup
            className={cx(
              popup,
              'max-h-(--available-height) w-80 max-w-(--available-width) overflow-y-auto p-4',
              className,
            )}
          >
            <Base.Title className={titleHidden ? 'sr-only' : 'mb-2 text-14 font-strong'}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
