'use client';

import { collectionDefinition } from '@kader/plan/blocks';
import { placeOf } from '../../plan/focus-source.ts';
import { createRowActions, type RowActions, useRowTools } from './use-row-actions.ts';
import { type Neighbours, withinGroup } from './within-group.ts';

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
    const { rows = 'many', keyedBy } = collectionDefinition(item?.collection ?? '') ?? {};
    const hasPlaces = rows === 'many' && keyedBy === undefined;
    if (item !== undefined && block !== undefined && hasPlaces) {
      handleKey(event, item.id, createRowActions(tools, block, item.collection));
    }
  };
}

/** The rows that stand beside a row in the list that one sees: a group shows only some of the rows. */
function neighboursOf(element: Element, id: string): Neighbours | undefined {
  const row = element.closest(`[data-item="${CSS.escape(id)}"]`);
  const list = row?.parentElement?.closest('ol, ul, tbody');
  if (list === null || list === undefined) {
    return undefined;
  }
  const shown = [...list.querySelectorAll<HTMLElement>('[data-item]')]
    .filter((one) => one.parentElement?.closest('ol, ul, tbody') === list)
    .map(({ dataset }) => dataset.item);
  // A row that is folded out stands there twice.
  const ids = [...new Set(shown)];
  const at = ids.indexOf(id);
  return { previous: ids[at - 1], next: ids[at + 1] };
}

function handleKey(event: KeyboardEvent, id: string, actions: RowActions): void {
  const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const isMod = event.metaKey || event.ctrlKey;
  if (isArrow && event.altKey && !isMod) {
    event.preventDefault();
    const neighbours = event.target instanceof Element ? neighboursOf(event.target, id) : undefined;
    withinGroup(actions, neighbours).moveBy(id, event.key === 'ArrowUp' ? -1 : 1);
  }
  // In a grid the same keys fill a range downwards, as in a spreadsheet.
  const inGrid = event.target instanceof Element && event.target.closest('[role="grid"]') !== null;
  if (isMod && !inGrid && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'd') {
    event.preventDefault();
    actions.duplicate(id);
  }
}
