import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * What jsdom lacks and a browser has: measuring and scrolling. Nothing is measured in tests, so every answer is "no
 * size". Call once per test file.
 */
export function standInForBrowser(): void {
  const noRect = {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    top: 0,
    left: 0,
    right: 0,
    bottom: 0,
    toJSON: () => ({}),
  };
  const rects = Object.assign([noRect], { item: () => noRect });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, getAnimations: () => [] });
  Range.prototype.getClientRects = () => rects as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => noRect as DOMRect;
  Object.assign(document, { elementFromPoint: () => null });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.CSS ??= { escape: (text: string) => text, supports: () => false } as unknown as typeof CSS;
  globalThis.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  afterEach(() => {
    cleanup();
    // What one test chose is no choice of the next.
    localStorage.clear();
  });
}
