/** Whoever looks at a page this long uses it, too. */
const lookingMs = 30_000;
const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel', 'focusin'] as const;

let active: Promise<void> | undefined;

/**
 * Resolves once somebody begins to use the page, or has looked at it for a while: the time to fetch what may be opened, so that
 * it is there when it is, also where the connection goes meanwhile. One promise for the whole page.
 */
export function whenActive(): Promise<void> {
  active ??= new Promise((resolve) => {
    const page = window;
    const looking = page.setTimeout(done, lookingMs);
    function done() {
      page.clearTimeout(looking);
      for (const sign of signs) page.removeEventListener(sign, done, { capture: true });
      resolve();
    }
    // While capturing: of what happens in a part that has no code yet, React lets nothing through.
    for (const sign of signs) page.addEventListener(sign, done, { capture: true, passive: true });
  });
  return active;
}
