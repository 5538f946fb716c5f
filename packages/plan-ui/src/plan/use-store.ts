'use client';

import type { Conflict } from '@kader/plan/changes';
import { useMemo, useSyncExternalStore } from 'react';
import type { DocumentStore } from '../store/document-store.ts';
import { type SaveState, type StoreState, saveStateOf } from '../store/store-state.ts';
import { usePlanData, usePlanScope } from './plan-scope.ts';
import { keepEqual, sameList } from './use-selected.ts';

/** The store of the document; null in a reading view. */
export function usePlanStore(): DocumentStore | null {
  return usePlanScope().store;
}

/** The store if the person may edit, else null: where it is null, nothing offers a change. */
export function useEditor(): DocumentStore | null {
  const { store } = usePlanScope();
  const { rights } = usePlanData();
  return rights.edit ? store : null;
}

/** A part of the store's state that keeps its identity while it stays equal; `fallback` in a reading view. `select` has to stay the same function. */
export function useStoreState<T>(
  select: (state: StoreState) => T,
  fallback: T,
  isEqual: (a: T, b: T) => boolean = Object.is,
): T {
  const { store } = usePlanScope();
  const read = useMemo(
    () => (store === null ? () => fallback : keepEqual(store.getState, select, isEqual)),
    [store, select, fallback, isEqual],
  );
  const first = useMemo(() => () => fallback, [fallback]);
  return useSyncExternalStore(store?.subscribe ?? never, read, first);
}

const never = () => () => undefined;
const saved: SaveState = { kind: 'saved' };
const sameSaveState = (a: SaveState, b: SaveState) =>
  a.kind === b.kind && ('count' in a ? a.count : 0) === ('count' in b ? b.count : 0);

/** What to say about safety. */
export function useSaveState(): SaveState {
  return useStoreState(saveStateOf, saved, sameSaveState);
}

/** Whether closing the tab would lose what waits, because the device refused to keep it. */
export function useOnlyInTab(): boolean {
  return useStoreState(onlyInTabOf, false);
}

const onlyInTabOf = ({ onlyInTab }: StoreState) => onlyInTab;

/** Whether there is something to undo and to redo. */
export function useUndoable(): { readonly undo: boolean; readonly redo: boolean } {
  return useStoreState(undoableOf, nothingToUndo, (a, b) => a.undo === b.undo && a.redo === b.redo);
}

const nothingToUndo = { undo: false, redo: false };
const undoableOf = ({ undo }: StoreState) => ({ undo: undo.undo.length > 0, redo: undo.redo.length > 0 });

/** A write that met another's, with the set that waits for a choice. */
export interface OpenConflict {
  readonly setId: string;
  readonly conflict: Conflict;
}

const noConflicts: readonly OpenConflict[] = [];
const conflictsOf = ({ pending }: StoreState): readonly OpenConflict[] =>
  pending.flatMap((entry) =>
    entry.conflicts
      .filter(({ touch }) => !entry.choices.has(touch))
      .map((conflict) => ({ setId: entry.set.id, conflict })),
  );
const sameConflicts = (a: readonly OpenConflict[], b: readonly OpenConflict[]) =>
  sameList(
    a.map(({ conflict }) => conflict),
    b.map(({ conflict }) => conflict),
  );

/** Every conflict that waits for a choice. */
export function useConflicts(): readonly OpenConflict[] {
  return useStoreState(conflictsOf, noConflicts, sameConflicts);
}
