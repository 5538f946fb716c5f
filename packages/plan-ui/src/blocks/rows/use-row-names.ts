'use client';

import { useDocumentNow } from '../../plan/use-document.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { useCollectionWords } from './add-row.tsx';

/** What the rows of a collection are called now, for announcements and menus: their title, else our words for a row without one. */
export function useRowNames(collection: string): (id: string) => string {
  const documentNow = useDocumentNow();
  const words = useCollectionWords(collection);
  const titleOf = useTitleText();
  return (id) => {
    const row = documentNow().items.get(id);
    return (row === undefined ? undefined : titleOf(row)) ?? words('untitled');
  };
}
