'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';

/** Where to go once a cell is written; `fill` stays and writes all selected cells. */
export type After = 'down' | 'up' | 'right' | 'left' | 'stay' | 'fill';

export interface CellInputProps {
  readonly label: string;
  readonly initial: string;
  /** Whether all of it is selected, so that typing replaces it. */
  readonly selectAll: boolean;
  readonly numeric: boolean;
  readonly onCommit: (text: string, after: After) => void;
  readonly onCancel: () => void;
}

function afterKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): After {
  if (key === 'Tab') {
    return shiftKey ? 'left' : 'right';
  }
  return ctrlKey || metaKey ? 'fill' : shiftKey ? 'up' : 'down';
}

/** The box in which a cell is typed: Enter goes down, Tab right, Ctrl+Enter fills what is selected, Esc leaves what stood there. */
export function CellInput({ label, initial, selectAll, numeric, onCommit, onCancel }: CellInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);

  function commit(after: After) {
    const text = input.current?.value;
    if (!done.current && text !== undefined) {
      done.current = true;
      onCommit(text, after);
    }
  }
  useEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    if (selectAll) {
      element?.select();
    } else {
      element?.setSelectionRange(element.value.length, element.value.length);
    }
  }, [selectAll]);
  // A page that goes takes focus from nothing: what stands in the box is written before.
  const commitBeforeLeaving = useEffectEvent(() => commit('stay'));
  useEffect(() => {
    const handleHide = () => commitBeforeLeaving();
    window.addEventListener('pagehide', handleHide);
    return () => window.removeEventListener('pagehide', handleHide);
  }, []);

  function handleKeyDown(event: KeyboardEvent) {
    // The grid's own keys are for cells that are not edited.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      commit(afterKey(event));
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      onCancel();
    }
  }
  return (
    <input
      ref={input}
      type="text"
      aria-label={label}
      defaultValue={initial}
      inputMode={numeric ? 'decimal' : 'text'}
      autoComplete="off"
      onKeyDown={handleKeyDown}
      onBlur={() => commit('stay')}
      className={`absolute inset-0 z-10 size-full min-w-0 bg-paper-raised px-2 font-[inherit] text-inherit shadow-[inset_0_0_0_2px_var(--accent)] outline-none ${numeric ? 'num text-right' : 'text-left'}`}
    />
  );
}
