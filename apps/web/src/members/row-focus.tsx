'use client';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * Around what can be done in a row. When the row goes while somebody stands in it, or in the question that was asked from it,
 * they are led to the row that takes its place, else to the one before, else to the heading: never to the beginning of the page.
 */
export function RowFocus({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const row = place.current?.closest<HTMLElement>('tr, li');
    // Before the row is taken out, and the focus with it.
    return () => {
      if (row && isIn(row)) {
        (neighbourOf(row) ?? headingOver(row))?.focus();
      }
    };
  }, []);

  return <span ref={place}>{children}</span>;
}

function isIn(row: HTMLElement): boolean {
  const { activeElement } = document;
  return row.contains(activeElement) || (activeElement?.closest('[role=alertdialog]') ?? null) !== null;
}

/** The button of the nearest row that has one, those after it first. Null where none has. */
function neighbourOf(row: HTMLElement): HTMLElement | null {
  const rows = [...(row.parentElement?.children ?? [])];
  const at = rows.indexOf(row);
  const nearest = [...rows.slice(at + 1), ...rows.slice(0, at).toReversed()];
  return nearest.map((other) => other.querySelector('button')).find((button) => button !== null) ?? null;
}

/** The heading of what the row stands in, made ready to be stood at. */
function headingOver(row: HTMLElement): HTMLElement | null {
  const heading = row.closest('section, main')?.querySelector<HTMLElement>('h1, h2') ?? null;
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
