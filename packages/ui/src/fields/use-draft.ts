'use client';
import { type FocusEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

/** What ended an edit: the Enter key, the Tab key, or focus going elsewhere. */
export type CommitBy = 'enter' | 'tab' | 'blur';

export type DraftOptions = {
  readonly value: string;
  readonly display: string | undefined;
  /** Enter writes a new line; Mod+Enter commits. */
  readonly enterIsNewline: boolean;
  /** Returns false when the text cannot be taken; then it stays in the box as typed. */
  readonly onCommit: (text: string, by: CommitBy) => boolean | undefined;
  readonly onDraft: ((text: string) => void) | undefined;
  readonly onCancel: (() => void) | undefined;
  readonly onEnter: (() => void) | undefined;
};

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * The text of an edit in place. Until something is typed it shows the value, so a colleague's change comes in even with
 * focus here; what is typed stays until it is committed or cancelled. Returns the text to show and the handlers.
 */
export function useDraft({
  value,
  display,
  enterIsNewline,
  onCommit,
  onDraft,
  onCancel,
  onEnter,
}: DraftOptions) {
  const [draft, setDraft] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  // The same as draft, for handlers that run before the next render: Enter may move focus, and blur commits again.
  const typed = useRef<string | null>(null);
  const left = useRef<CommitBy>('blur');

  function write(text: string | null) {
    typed.current = text;
    setDraft(text);
  }

  function commit(by: CommitBy): boolean {
    const text = typed.current;
    if (text === null) return true;
    if (text !== value && onCommit(text, by) === false) return false;
    write(null);
    return true;
  }

  // A page that is reloaded or closed takes focus from nothing: what stands in the box is committed before it goes.
  const commitBeforeLeaving = useEffectEvent(() => {
    commit('blur');
  });
  const isTyped = draft !== null;
  useEffect(() => {
    if (!isTyped) return;
    const handleHide = () => commitBeforeLeaving();
    window.addEventListener('pagehide', handleHide);
    return () => window.removeEventListener('pagehide', handleHide);
  }, [isTyped]);

  function change(text: string) {
    write(text);
    onDraft?.(text);
  }

  function handleKeyDown(event: KeyboardEvent<Control>) {
    if (event.nativeEvent.isComposing) return;
    left.current = event.key === 'Tab' ? 'tab' : 'blur';
    if (event.key === 'Enter' && (!enterIsNewline || event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      if (commit('enter')) onEnter?.();
    }
    if (event.key === 'Escape') {
      // Inside a dialog the first Esc belongs to the edit, the second to the dialog.
      if (typed.current !== null) event.stopPropagation();
      write(null);
      event.currentTarget.blur();
      onCancel?.();
    }
  }

  function handleFocus(event: FocusEvent<Control>) {
    setFocused(true);
    left.current = 'blur';
    // A formatted number turns into its typed form: the old caret position means nothing, so all of it is selected.
    if (display !== undefined && display !== value) {
      const control = event.currentTarget;
      requestAnimationFrame(() => control.select());
    }
  }

  function handleBlur() {
    setFocused(false);
    commit(left.current);
  }

  const text = draft ?? (focused ? value : (display ?? value));
  return { text, change, handleKeyDown, handleFocus, handleBlur };
}
