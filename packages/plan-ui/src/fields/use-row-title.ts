'use client';

import { useT } from '@kader/i18n/react';
import { collectionDefinition } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import { useCallback } from 'react';
import { usePersonName } from '../plan/use-document.ts';
import { useSelected } from '../plan/use-selected.ts';
import { typeOfCollection } from '../words/type-of-collection.ts';
import { useTitleText } from '../words/use-title-text.ts';
import { blockNamespace, collectionWordsKey } from '../words/word-keys.ts';

export interface RowTitle {
  readonly text: string;
  /** True for what people wrote, false for our words for a row without a title. */
  readonly isContent: boolean;
  readonly removed: boolean;
}

/** What a row is called, removed rows included; null for a row that the document does not know. */
export function useRowTitle(id: string): RowTitle | null {
  const select = useCallback((document: PlanDocument) => document.items.get(id), [id]);
  const item = useSelected(select, Object.is);
  const type = item === undefined ? undefined : typeOfCollection(item.collection);
  const plan = useT('plan');
  const words = useT(blockNamespace(type ?? 'goals'));
  const titleOf = useTitleText();
  const person = usePersonName(item?.collection === 'people' ? id : undefined);
  if (item === undefined) {
    return null;
  }
  if (item.collection === 'people') {
    return { text: person ?? plan('field.people.unknown'), isContent: true, removed: item.removed === true };
  }
  const title = titleOf(item);
  const titleField = collectionDefinition(item.collection)?.titleField ?? '';
  const key = collectionWordsKey(item.collection);
  const noun = words.has(`${key}.untitled`) ? `${key}.untitled` : `${key}.row`;
  return {
    text: title ?? words.derived(noun),
    // The name of what was chosen is ours, and in the language of the screen.
    isContent: title !== undefined && title === item.fields[titleField],
    removed: item.removed === true,
  };
}
