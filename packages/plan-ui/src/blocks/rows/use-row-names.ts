'use client';

import { collectionDefinition } from '@kader/plan/blocks';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useCollectionWords } from './add-row.tsx';

/** What the rows of a collection are called now, for announcements and menus: their title, else our words for a row without one. */
export function useRowNames(collection: string): (id: string) => string {
  const documentNow = useDocumentNow();
  const words = useCollectionWords(collection);
  const titleField = collectionDefinition(collection)?.titleField ?? '';
  return (id) => {
    const title = documentNow().items.get(id)?.fields[titleField];
    return typeof title === 'string' ? title : words('untitled');
  };
}
