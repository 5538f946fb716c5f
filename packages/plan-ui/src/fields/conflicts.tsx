'use client';

import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { usePlanScope } from '../plan/plan-scope.ts';
import { type OpenConflict, useConflicts } from '../plan/use-store.ts';
import { ConflictCard } from './conflict-card.tsx';

/** What collides in a row, or at one field of it, where the row stands. */
export function Conflicts({
  item,
  field,
  className,
}: {
  readonly item: string;
  readonly field?: string | undefined;
  readonly className?: string | undefined;
}) {
  const here = useConflicts().filter(
    ({ conflict }) => conflict.item === item && (field === undefined || conflict.field === field),
  );
  const groups = byTouch(here);
  return groups.length === 0 ? null : (
    <div className={className}>
      {groups.map(([touch, list]) => (
        <PlacedCard key={touch} touch={touch} conflicts={list} />
      ))}
    </div>
  );
}

/** What collides where nothing on the screen shows it: in rows that are gone, hidden or folded away, and in what has no row. */
export function StrandedConflicts({ className }: { readonly className?: string | undefined }) {
  const groups = byTouch(useConflicts());
  return groups.length === 0 ? null : (
    <div className={className}>
      {groups.map(([touch, list]) => (
        <StrandedCard key={touch} touch={touch} conflicts={list} />
      ))}
    </div>
  );
}

interface CardProps {
  readonly touch: string;
  readonly conflicts: readonly OpenConflict[];
}

/** A card, unless the same conflict stands in another place already. */
function PlacedCard({ touch, conflicts }: CardProps) {
  const { conflictPlaces } = usePlanScope();
  const [self] = useState(() => Symbol(touch));
  useLayoutEffect(() => conflictPlaces.offer(touch, self), [conflictPlaces, touch, self]);
  return usePlace(touch) === self ? <ConflictCard conflicts={conflicts} /> : null;
}

function StrandedCard({ touch, conflicts }: CardProps) {
  // A row on the screen offers its place in a layout effect: before anything is drawn.
  return usePlace(touch) === undefined ? <ConflictCard conflicts={conflicts} /> : null;
}

function usePlace(touch: string): symbol | undefined {
  const { conflictPlaces } = usePlanScope();
  const read = () => conflictPlaces.placeOf(touch);
  return useSyncExternalStore(conflictPlaces.subscribe, read, nowhere);
}

const nowhere = () => undefined;

/** Conflicts of one value belong together: what was written later in the same place counts as one's own. */
function byTouch(
  conflicts: readonly OpenConflict[],
): readonly (readonly [touch: string, list: readonly OpenConflict[]])[] {
  return [...Map.groupBy(conflicts, ({ conflict }) => conflict.touch)];
}
