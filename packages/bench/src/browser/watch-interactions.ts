/** How long after a key or click the screen showed the next picture, in ms; one figure per interaction. */
type Kept = Record<string, number>;

/** Runs in the page: collects what the browser tells about interactions from now on. */
export function watchInteractions(): void {
  const kept: Kept = {};
  Object.assign(globalThis, { benchInteractions: kept });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId?: number })[]) {
      const { interactionId = 0, duration } = entry;
      if (interactionId > 0) {
        kept[interactionId] = Math.max(kept[interactionId] ?? 0, duration);
      }
    }
  });
  observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

/** Runs in the page: what was collected. */
export function readInteractions(): readonly number[] {
  return Object.values((globalThis as unknown as { benchInteractions: Kept }).benchInteractions);
}
