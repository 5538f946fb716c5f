import type { ChangeSet } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';

/** What undoes one act. */
export interface UndoEntry {
  readonly inverse: ChangeSet;
  /** The document as the act left it: what still stands so may be undone, what others wrote since comes back as a conflict. */
  readonly after: PlanDocument;
  /** Acts of one group, such as pauses while typing in one field, are undone together. */
  readonly group: string | null;
}

export interface UndoState {
  readonly undo: readonly UndoEntry[];
  readonly redo: readonly UndoEntry[];
}

const deepest = 200;

export const emptyUndo: UndoState = { undo: [], redo: [] };

/** Records an act. Within a group the first inverse stays, since it leads back to where the group began. */
export function recordAct(state: UndoState, entry: UndoEntry): UndoState {
  const last = state.undo.at(-1);
  if (last !== undefined && entry.group !== null && last.group === entry.group) {
    return { undo: [...state.undo.slice(0, -1), { ...last, after: entry.after }], redo: [] };
  }
  return { undo: [...state.undo, entry].slice(-deepest), redo: [] };
}

/** Moves the last act from undo to redo; `reverse` undoes the undoing. */
export function moveToRedo(state: UndoState, reverse: UndoEntry): UndoState {
  return { undo: state.undo.slice(0, -1), redo: [...state.redo, reverse] };
}

/** Moves the last undone act back. */
export function moveToUndo(state: UndoState, reverse: UndoEntry): UndoState {
  return { undo: [...state.undo, reverse], redo: state.redo.slice(0, -1) };
}
