'use client';

import { collectionDefinition } from '@kader/plan/blocks';
import { placeOf } from '../../plan/focus-source.ts';
import { createRowActions, type RowActions, useRowTools } from './use-row-actions.ts';

/** The keys of a row, wherever in it focus is: Alt and an arrow move it, Mod+D makes another like it. */
export function useRowKeys(): (event: KeyboardEvent) => void {
  const tools = useRowTools();
  return (event) => {
    const place = event.target instanceof Element ? placeOf(event.target) : null;
    const view = tools.store?.getState().view;
    const item = place?.item === undefined ? undefined : view?.items.get(place.item);
    const block = view?.structure.sections
      .flatMap(({ blocks }) => blocks)
      .find(({ key }) => key === place?.block);
    const hasPlaces = (collectionDefinition(item?.collection ?? '')?.rows ?? 'many') === 'many';
    if (item !== undefined && block !== undefined && hasPlaces) {
      handleKey(event, item.id, createRowActions(tools, block, item.collection));
    }
  };
}

function handleKey(event: KeyboardEvent, id: string, actions: RowActions): void {
  const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const isMod = event.metaKey || event.ctrlKey;
  if (isArrow && event.altKey && !isMod) {
    event.preventDefault();
    actions.moveBy(id, event.key === 'ArrowUp' ? -1 : 1);
  }
  // In a grid the same keys fill a range downwards, as in a spreadsheet.
  const inGrid = event.target instanceof Element && event.target.closest('[role="grid"]') !== null;
  if (isMod && !inGrid && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'd') {
    event.preventDefault();
    actions.duplicate(id);
  }
}
