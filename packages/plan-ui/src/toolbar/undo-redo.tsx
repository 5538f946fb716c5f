'use client';

import { useT } from '@kader/i18n/react';
import { IconButton } from '@kader/ui';
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useEditor, useUndoable } from '../plan/use-store.ts';
import { shortcuts } from '../shortcuts/shortcuts.ts';

/** Buttons that undo and redo the person's own acts, and their keys. Nothing for a reader. */
export function UndoRedo() {
  const t = useT('common');
  const store = useEditor();
  const { undo, redo } = useUndoable();

  useEffect(() => {
    if (store === null) {
      return undefined;
    }
    function handleKeyDown(event: KeyboardEvent) {
      const act = actOf(event);
      if (act !== null && !event.defaultPrevented && !isTyping(event.target)) {
        event.preventDefault();
        store?.[act]();
      }
    }
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [store]);

  if (store === null) {
    return null;
  }
  return (
    <>
      <IconButton
        name={t('actions.undo')}
        shortcut={shortcuts.inPlan.undo[0]}
        icon={<Undo2 aria-hidden="true" />}
        disabled={!undo}
        onClick={store.undo}
      />
      <IconButton
        name={t('actions.redo')}
        shortcut={shortcuts.inPlan.redo[0]}
        icon={<Redo2 aria-hidden="true" />}
        disabled={!redo}
        onClick={store.redo}
      />
    </>
  );
}

function actOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  const isModified = (event.metaKey || event.ctrlKey) && !event.altKey;
  // By the place of the key: on a Cyrillic layout Z writes another letter.
  if (!isModified || (event.code !== 'KeyZ' && event.code !== 'KeyY')) {
    return null;
  }
  return event.code === 'KeyY' || event.shiftKey ? 'redo' : 'undo';
}

/** In a text the browser's own undo works letter by letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
