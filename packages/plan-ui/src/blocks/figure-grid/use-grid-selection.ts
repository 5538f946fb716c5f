'use client';

import { useState } from 'react';
import { type Place, type Range, rangeOf, type Size, withinSize } from './grid-place.ts';

export interface Editing {
  readonly place: Place;
  /** What the cell begins with: what was typed to begin, or null for what stands there. */
  readonly text: string | null;
}

export interface GridSelection {
  readonly active: Place;
  readonly range: Range;
  readonly editing: Editing | null;
  /** Goes to a cell; `extend` keeps where the selection began. */
  readonly goTo: (place: Place, extend?: boolean) => void;
  readonly selectAll: () => void;
  readonly edit: (text: string | null) => void;
  readonly stopEditing: () => void;
}

/** Which cell of a grid is the current one, which are selected, and which one is edited. */
export function useGridSelection(size: Size): GridSelection {
  const [state, setState] = useState({ anchor: { row: 0, col: 1 }, active: { row: 0, col: 1 } });
  const [editing, setEditing] = useState<Editing | null>(null);
  const active = withinSize(state.active, size);
  const anchor = withinSize(state.anchor, size);
  return {
    active,
    range: rangeOf(anchor, active),
    editing,
    goTo: (place, extend = false) => {
      const next = withinSize(place, size);
      setState({ anchor: extend ? anchor : next, active: next });
    },
    selectAll: () => {
      setState({ anchor: withinSize({ row: size.rows, col: size.cols }, size), active: { row: 0, col: 1 } });
    },
    edit: (text) => setEditing({ place: active, text }),
    stopEditing: () => setEditing(null),
  };
}
