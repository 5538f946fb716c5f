'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { cx } from '../styles/cx.ts';
import { backdrop } from './dialog.tsx';

const sides = {
  bottom:
    'inset-x-0 bottom-0 max-h-[85dvh] rounded-t pb-[env(safe-area-inset-bottom)] data-ending-style:translate-y-full data-starting-style:translate-y-full',
  left: 'inset-y-0 left-0 w-[min(360px,calc(100vw-48px))] data-ending-style:-translate-x-full data-starting-style:-translate-x-full',
  right:
    'inset-y-0 right-0 w-[min(400px,calc(100vw-48px))] data-ending-style:translate-x-full data-starting-style:translate-x-full',
};

export type SheetProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  /** bottom on a phone, where the thumb is; left or right beside a narrow screen. */
  readonly side?: 'bottom' | 'left' | 'right' | undefined;
  readonly trigger?: ReactElement | undefined;
  /** Takes the padding away for content that draws its own. */
  readonly flush?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A panel that slides over the screen: the outline or the panel where there is no room beside the document. */
export function Sheet({
  open,
  onOpenChange,
  title,
  closeLabel,
  side = 'bottom',
  trigger,
  flush = false,
  className,
  children,
}: SheetProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger !== undefined && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Popup
          className={cx(
            'fixed z-30 flex flex-col bg-paper-raised shadow-float outline-none transition-[translate]',
            sides[side],
            className,
          )}
        >
          <div className="flex min-h-12 flex-none items-center justify-between gap-4 border-b py-1 pr-2 pl-5">
            <Base.Title className="text-14 font-strong">{title}</Base.Title>
            <Base.Close render={<IconButton name={closeLabel} size="l" icon={<X aria-hidden="true" />} />} />
          </div>
          <div className={cx('min-h-0 flex-1 overflow-y-auto overscroll-contain', !flush && 'px-5 py-4')}>
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
