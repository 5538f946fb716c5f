import type { RowActions } from './use-row-actions.ts';

/** The rows that stand beside a row in its group. */
export interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The actions of rows that are shown in groups: up and down go past the neighbour that one sees, whatever lies between them in the list. */
export function withinGroup(actions: RowActions, neighbours: Neighbours | undefined): RowActions {
  if (neighbours === undefined) {
    return actions;
  }
  return {
    ...actions,
    moveBy: (id, places) => {
      const other = places < 0 ? neighbours.previous : neighbours.next;
      if (other !== undefined) {
        actions.moveTo(id, other);
      }
    },
  };
}
