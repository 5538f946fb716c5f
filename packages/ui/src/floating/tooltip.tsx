'use client';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from '../marks/kbd.tsx';

export type TooltipProps = {
  /** What the tooltip says. It is for the eye; the element below needs a name of its own. */
  readonly label: ReactNode;
  /** A shortcut beside it, as for Kbd. */
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** The element it belongs to: one that can have focus. It gets the handlers through its props. */
  readonly children: ReactElement;
};

/** A label that appears at an element under the pointer or with focus. Needs UiProvider above it. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root onOpenChange={handleOpenChange}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="inline-flex max-w-[min(240px,var(--available-width))] items-center gap-2 rounded-chip bg-ink px-2 py-[5px] text-12 text-paper-raised transition-opacity data-ending-style:opacity-0 data-instant:transition-none data-starting-style:opacity-0">
            {label}
            {shortcut !== undefined && (
              <Kbd
                keys={shortcut}
                className="h-[18px] border-[color-mix(in_oklch,var(--paper-raised)_40%,transparent)] bg-transparent text-inherit"
              />
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

// Esc takes the tooltip away and still reaches the dialog or the menu around it: one press, not two.
function handleOpenChange(_open: boolean, details: Base.Root.ChangeEventDetails) {
  if (details.reason === 'escape-key') details.allowPropagation();
}
