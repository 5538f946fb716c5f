'use client';

import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';
import type { After } from './cell-input.tsx';
import { isSamePlace, type Place, placeAfter } from './grid-place.ts';
import type { GridSelection } from './use-grid-selection.ts';
import type { GridFrame, GridWriter } from './use-grid-writer.ts';

interface GridState {
  readonly selection: GridSelection;
  readonly writer: GridWriter;
  readonly canEdit: boolean;
  readonly size: GridFrame;
}

const steps: Readonly<Record<Exclude<After, 'stay' | 'fill'>, Place>> = {
  up: { row: -1, col: 0 },
  down: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
  right: { row: 0, col: 1 },
};

/** Keys, pointer and clipboard of a grid. The handlers of cells stay the same functions, so that rows need not draw anew. */
export function useGridEvents(state: GridState) {
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });

  const onCommit = useCallback((row: number, col: number, text: string, after: After) => {
    const { selection, writer } = latest.current;
    selection.stopEditing();
    if (after === 'fill') {
      // A name fills the heads, a figure the months.
      writer.writeAll(col === 0 ? { ...selection.range, left: 0, right: 0 } : selection.range, text);
      return;
    }
    writer.write({ row, col }, text);
    if (after !== 'stay') {
      const step = steps[after];
      selection.goTo({ row: row + step.row, col: col + step.col });
    }
  }, []);
  const onCancel = useCallback(() => latest.current.selection.stopEditing(), []);

  return {
    onCommit,
    onCancel,
    handlers: {
      /** Somebody came to a cell by a way of their own: from a finding, or by touch. */
      onFocus: ({ target }: FocusEvent) => {
        const place = placeOf(target);
        if (
          place !== null &&
          !isSamePlace(place, state.selection.active) &&
          state.selection.editing === null
        ) {
          state.selection.goTo(place);
        }
      },
      onKeyDown: (event: KeyboardEvent) => handleKey(event, state),
      onPointerDown: (event: PointerEvent) => handlePointerDown(event, state),
      onPointerOver: (event: PointerEvent) => handlePointerOver(event, state),
      onDoubleClick: ({ target }: MouseEvent) =>
        state.canEdit && placeOf(target) !== null && open(state, null),
      onCopy: (event: ClipboardEvent) => handleCopy(event, state),
      onCut: (event: ClipboardEvent) => {
        if (handleCopy(event, state) && state.canEdit) {
          state.writer.clear(state.selection.range);
        }
      },
      onPaste: (event: ClipboardEvent) => {
        if (state.canEdit && state.selection.editing === null && placeOf(event.target) !== null) {
          event.preventDefault();
          state.writer.paste(state.selection.range, event.clipboardData.getData('text/plain'));
        }
      },
    },
  };
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-col]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), col: Number(cell.dataset.col) };
}

function handleKey(event: KeyboardEvent, state: GridState): void {
  const { selection, size } = state;
  const mod = event.ctrlKey || event.metaKey;
  // Alt and an arrow move the row: that is the document's key.
  if (event.altKey || selection.editing !== null || placeOf(event.target) === null) {
    return;
  }
  const next = placeAfter(event.key, mod, selection.active, {
    rows: size.ids.length,
    cols: size.months.length + 1,
  });
  if (next !== null) {
    event.preventDefault();
    selection.goTo(next, event.shiftKey);
    return;
  }
  if (mod && event.key.toLowerCase() === 'a') {
    event.preventDefault();
    selection.selectAll();
    return;
  }
  if (state.canEdit && runCommand(event, mod, state)) {
    event.preventDefault();
  }
}

/** Opens the current cell, with what stands there or with what was typed to begin. */
function open({ selection, writer }: GridState, text: string | null): void {
  writer.begin();
  selection.edit(text);
}

/** Keys that write; whether the key was one. */
function runCommand(event: KeyboardEvent, mod: boolean, state: GridState): boolean {
  const { selection, writer } = state;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (mod) {
    if (key === 'r' || key === 'd') {
      writer.fill(selection.range, key === 'r' ? 'right' : 'down');
      return true;
    }
    return false;
  }
  if (key === 'Delete' || key === 'Backspace') {
    writer.clear(selection.range);
    return true;
  }
  if (key === 'Enter' || key === 'F2') {
    open(state, null);
    return true;
  }
  // A character begins anew, as in a spreadsheet; Space alone would be no figure.
  if (event.key.length === 1 && event.key !== ' ' && !event.nativeEvent.isComposing) {
    open(state, event.key);
    return true;
  }
  return false;
}

function handlePointerDown(event: PointerEvent, state: GridState): void {
  const { selection, canEdit } = state;
  const place = placeOf(event.target);
  if (place === null || event.button !== 0 || event.target instanceof HTMLInputElement) {
    return;
  }
  const isAgain = isSamePlace(place, selection.active);
  selection.goTo(place, event.shiftKey);
  // A finger has no double click and no keyboard: the second touch opens the cell.
  if (isAgain && event.pointerType === 'touch' && canEdit) {
    open(state, null);
  }
}

function handlePointerOver(event: PointerEvent, { selection }: GridState): void {
  const place = placeOf(event.target);
  if (place !== null && event.buttons === 1 && event.pointerType === 'mouse' && selection.editing === null) {
    selection.goTo(place, true);
  }
}

/** Whether something was copied. */
function handleCopy(event: ClipboardEvent, { selection, writer }: GridState): boolean {
  if (selection.editing !== null || placeOf(event.target) === null) {
    return false;
  }
  const { text, html } = writer.copy(selection.range);
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  return true;
}
