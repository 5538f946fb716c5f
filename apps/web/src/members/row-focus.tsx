'use client';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * Around what can be done in a row. When the row goes while somebody stands in it, or in the question that was asked from it,
 * they are led to the row that takes its place, else to the one before: never to the beginning of the page.
 */
export function RowFocus({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const row = place.current?.closest('tr');
    // Before the row is taken out, and the focus with it.
    return () => {
      if (row && isIn(row)) {
        neighbourOf(row)?.focus();
      }
    };
  }, []);

  return <span ref={place}>{children}</span>;
}

function isIn(row: HTMLTableRowElement): boolean {
  const { activeElement } = document;
  return row.contains(activeElement) || (activeElement?.closest('[role=alertdialog]') ?? null) !== null;
}

/** The button of the nearest row that has one, those after it first. Null in a table without any. */
function neighbourOf(row: HTMLTableRowElement): HTMLElement | null {
  const rows = [...(row.parentElement?.children ?? [])];
  const at = rows.indexOf(row);
  const nearest = [...rows.slice(at + 1), ...rows.slice(0, at).toReversed()];
  return nearest.map((other) => other.querySelector('button')).find((button) => button !== null) ?? null;
}
