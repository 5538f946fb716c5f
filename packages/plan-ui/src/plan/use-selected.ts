'use client';

import type { PlanDocument } from '@kader/plan/document';
import { useMemo, useSyncExternalStore } from 'react';
import { usePlanScope } from './plan-scope.ts';

/**
 * A part of the document that keeps its identity while it stays equal, so that a change elsewhere re-renders nothing.
 * `select` has to be the same function as long as it selects the same; one that is made anew selects anew, and what it
 * selects has another identity, at every rendering.
 */
export function useSelected<T>(select: (document: PlanDocument) => T, isEqual: (a: T, b: T) => boolean): T {
  const { source } = usePlanScope();
  const [now, first] = useMemo(
    () => [
      keepEqual(() => source.document(), select, isEqual),
      keepEqual(() => source.first.document, select, isEqual),
    ],
    [source, select, isEqual],
  );
  return useSyncExternalStore(source.subscribe, now, first);
}

/** A reading of a changing input that gives the last value again while the new one equals it. */
export function keepEqual<Input, T>(
  read: () => Input,
  select: (input: Input) => T,
  isEqual: (a: T, b: T) => boolean,
): () => T {
  let last: { readonly input: Input; readonly value: T } | null = null;
  return () => {
    const input = read();
    if (last === null || last.input !== input) {
      const value = select(input);
      last = { input, value: last !== null && isEqual(last.value, value) ? last.value : value };
    }
    return last.value;
  };
}

/** Whether two lists hold the same things in the same order. */
export function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, index) => Object.is(entry, b[index]));
}
