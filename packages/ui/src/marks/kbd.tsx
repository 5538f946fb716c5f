'use client';
import { cx } from '../styles/cx.ts';
import { formatShortcut } from './shortcut.ts';
import { useIsMac } from './use-is-mac.ts';

export type KbdProps = {
  /** 'Mod+Z', 'Alt+Up', 'Tab', 'Enter': see formatShortcut. */
  readonly keys: string;
  readonly className?: string | undefined;
};

/** A key or a combination of keys as this keyboard writes it. */
export function Kbd({ keys, className }: KbdProps) {
  return (
    <kbd
      className={cx(
        'inline-grid h-5 min-w-5 place-items-center rounded-chip border bg-paper-raised px-[5px] font-ui text-12 leading-none font-medium whitespace-nowrap text-ink-soft',
        className,
      )}
    >
      {formatShortcut(keys, useIsMac())}
    </kbd>
  );
}
