'use client';
import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../styles/cx.ts';

export type SidewaysScrollProps = Omit<ComponentProps<'div'>, 'ref' | 'role' | 'tabIndex'> & {
  /** What scrolls, for who hears it. */
  readonly label: string;
};

/** A part of the page that scrolls sideways by itself; while it does, the keyboard can reach and scroll it. */
export function SidewaysScroll({ label, className, ...rest }: SidewaysScrollProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  // Before it is painted, so that the keyboard never meets it without its stop; then whenever it or its content changes.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const look = () => setIsWider(element.scrollWidth > element.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      {...rest}
      ref={box}
      {...(isWider ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
      // Positioned, so that what is only read out stays within the part that scrolls.
      className={cx('relative overflow-x-auto', className)}
    />
  );
}
