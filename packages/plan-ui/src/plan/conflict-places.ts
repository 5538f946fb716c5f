/** Where conflicts are shown: each has its card in one place, however many places show its row. */
export interface ConflictPlaces {
  readonly subscribe: (listener: () => void) => () => void;
  /** The place that shows a conflict: the first that offered to; undefined while none does. */
  readonly placeOf: (touch: string) => symbol | undefined;
  /** A place offers to show a conflict; returns the way to take the offer back. */
  readonly offer: (touch: string, place: symbol) => () => void;
}

export function createConflictPlaces(): ConflictPlaces {
  const offers = new Map<string, readonly symbol[]>();
  const listeners = new Set<() => void>();
  const write = (touch: string, places: readonly symbol[]) => {
    offers.set(touch, places);
    for (const listener of listeners) {
      listener();
    }
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    placeOf: (touch) => offers.get(touch)?.[0],
    offer: (touch, place) => {
      write(touch, [...(offers.get(touch) ?? []), place]);
      return () =>
        write(
          touch,
          (offers.get(touch) ?? []).filter((one) => one !== place),
        );
    },
  };
}
