'use client';

import { useT } from '@kader/i18n/react';
import { allCollections, isSystemCollection } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useRowWords } from '../../words/use-row-words.ts';
import { createSlash, type SlashMenu, type SlashState } from './slash-extension.ts';
import { matchSlash, runSlash, type SlashItem, slashCommands } from './slash-items.ts';

/** The menu that a slash opens: its choices, which of them is on, and what the keyboard does with them. */
export function useSlashMenu(editorOf: () => Editor | null, onLink: () => void) {
  const t = useT('plan');
  const documentNow = useDocumentNow();
  const rowWords = useRowWords();
  const [slash, setSlash] = useState<SlashState | null>(null);
  const [at, setAt] = useState(0);
  const [isPutOff, setPutOff] = useState(false);

  function allItems(): readonly SlashItem[] {
    const document = documentNow();
    const rows = allCollections
      .filter(({ key, titleField }) => titleField !== undefined && !isSystemCollection(key))
      .flatMap(({ key }) => rowsOf(document, key))
      .flatMap((row): SlashItem[] => {
        const label = rowWords.title(document, row);
        return label === null
          ? []
          : [{ kind: 'row', key: row.id, label, noun: rowWords.noun(row.collection) }];
      });
    const commands = slashCommands.map(
      (key): SlashItem => ({ kind: 'command', key, label: t(`field.text.${key}`) }),
    );
    return [...commands, ...rows];
  }
  const items = slash === null || isPutOff ? [] : matchSlash(allItems(), slash.query);
  const chosen = Math.min(at, Math.max(0, items.length - 1));

  function choose(item: SlashItem | undefined) {
    const editor = editorOf();
    if (editor !== null && slash !== null && item !== undefined) {
      runSlash(editor, slash.range, item, onLink);
    }
  }
  function show(state: SlashState | null) {
    if (state === null || slash === null) {
      setAt(0);
      setPutOff(false);
    }
    setSlash(state);
  }
  function handleKey(event: KeyboardEvent): boolean {
    if (items.length === 0) {
      return false;
    }
    switch (event.key) {
      case 'ArrowDown':
        setAt((chosen + 1) % items.length);
        return true;
      case 'ArrowUp':
        setAt((chosen + items.length - 1) % items.length);
        return true;
      case 'Enter':
      case 'Tab':
        choose(items[chosen]);
        return true;
      default:
        return false;
    }
  }
  // The extension lives as long as the editor; what it tells is answered by the last rendering.
  const [{ extension, answerBy }] = useState(createRelay);
  useEffect(() => answerBy({ show, onKey: handleKey }));
  return {
    extension,
    items,
    chosen,
    rect: slash?.rect ?? null,
    isOpen: items.length > 0,
    choose,
    /** Leaves the slash as it stands. */
    putOff: () => setPutOff(true),
  };
}

/** The extension, and the way to say who answers it. */
function createRelay() {
  let menu: SlashMenu = { show: () => undefined, onKey: () => false };
  return {
    extension: createSlash({ show: (state) => menu.show(state), onKey: (event) => menu.onKey(event) }),
    answerBy: (next: SlashMenu) => {
      menu = next;
    },
  };
}
