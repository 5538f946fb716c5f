'use client';

import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { slashOptionId } from './slash-list.tsx';

/** Says to assistive technology which choice of the menu is on, while focus stays in the text. */
export function useActiveOption(editor: Editor | null, listId: string, option: number | null): void {
  useEffect(() => {
    const text = editor?.view.dom;
    if (text === undefined || option === null) {
      return;
    }
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', slashOptionId(listId, option));
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, listId, option]);
}
