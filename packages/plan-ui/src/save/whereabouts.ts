import { useEffect, useEffectEvent, useState } from 'react';
import { useStoreState } from '../plan/use-store.ts';
import type { StoreState } from '../store/store-state.ts';

/** Where a plan went that disappeared from under somebody's hands. */
export interface Whereabouts {
  /** In the bin, alone or with its client. */
  readonly kind: 'plan' | 'client';
  /** Who put it there; null when that is not known. */
  readonly by: string | null;
}

/** Asks where the plan went; null when it is not in the bin, as far as this person may know. */
export type FindPlan = () => Promise<Whereabouts | null>;

const isGoneIn = ({ standstill }: StoreState) => standstill === 'gone';

/** Where the plan went, once it is gone; null before, while it is asked, and when nobody says. */
export function useWhereabouts(findPlan: FindPlan): Whereabouts | null {
  const isGone = useStoreState(isGoneIn, false);
  const [found, setFound] = useState<Whereabouts | null>(null);
  const find = useEffectEvent(findPlan);
  useEffect(() => {
    if (!isGone) {
      return;
    }
    let isWanted = true;
    find().then(
      (place) => isWanted && setFound(place),
      // Without an answer the screen says what it knows: that the plan is out of reach.
      () => undefined,
    );
    return () => {
      isWanted = false;
      setFound(null);
    };
  }, [isGone]);
  return found;
}
