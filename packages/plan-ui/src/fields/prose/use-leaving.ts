'use client';

import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** How an editor is left: Esc asks `leaveOff`; Ctrl or Cmd with Enter, and focus that goes elsewhere, commit. */
export function useLeaving(
  editor: Editor | null,
  frame: RefObject<HTMLElement | null>,
  acts: { readonly commit: (editor: Editor) => void; readonly leaveOff: () => void },
): void {
  const commit = useEffectEvent((current: Editor) => acts.commit(current));
  const leaveOff = useEffectEvent(() => acts.leaveOff());
  useEffect(() => {
    const element = frame.current;
    if (editor === null || element === null) {
      return;
    }
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        leaveOff();
      }
      if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        event.stopPropagation();
        commit(editor);
      }
    };
    const handleLeave = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) {
        commit(editor);
      }
    };
    element.addEventListener('keydown', handleKey, { capture: true });
    element.addEventListener('focusout', handleLeave);
    return () => {
      element.removeEventListener('keydown', handleKey, { capture: true });
      element.removeEventListener('focusout', handleLeave);
    };
  }, [editor, frame]);
}
