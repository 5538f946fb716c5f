'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { cx } from '../styles/cx.ts';

/** What lies under a dialog or a sheet. */
export const backdrop =
  'fixed inset-0 z-30 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

const widths = { s: 'max-w-dialog-s', m: 'max-w-dialog-m', l: 'max-w-dialog-l' };

export type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** The name of the cross. */
  readonly closeLabel: string;
  /** Buttons at the end; the main one last. */
  readonly footer?: ReactNode;
  /** s 440 px, m 560 px, l 760 px. */
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** A button beside which it stands; optional, as `open` is controlled. Focus returns to it. */
  readonly trigger?: ReactElement | undefined;
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Where focus goes instead of back; a function that answers false leaves it to whoever closes. */
  readonly finalFocus?: RefObject<HTMLElement | null> | (() => boolean) | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** A window over the screen. Focus stays inside, Esc closes, and focus goes back to where it was. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  footer,
  size = 's',
  trigger,
  initialFocus,
  finalFocus,
  className,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger !== undefined && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Viewport className="fixed inset-0 z-30 grid items-start justify-items-center overflow-y-auto p-4 pt-[min(12vh,96px)]">
          <Base.Popup
            {...(initialFocus !== undefined && { initialFocus })}
            {...(finalFocus !== undefined && { finalFocus })}
            className={cx(
              'relative w-full rounded bg-paper-raised px-6 py-5 shadow-float outline-none transition-[opacity,translate] data-ending-style:opacity-0 data-starting-style:translate-y-1 data-starting-style:opacity-0',
              widths[size],
              className,
            )}
          >
            <Base.Title className="mr-8 heading-20">{title}</Base.Title>
            {description !== undefined && (
              <Base.Description className="mt-1.5 text-ink-soft">{description}</Base.Description>
            )}
            {children !== undefined && <div className="mt-3.5">{children}</div>}
            {footer !== undefined && <div className="mt-5 flex flex-wrap justify-end gap-2">{footer}</div>}
            <Base.Close
              render={
                <IconButton
                  name={closeLabel}
                  icon={<X aria-hidden="true" />}
                  className="absolute top-4 right-4"
                />
              }
            />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
