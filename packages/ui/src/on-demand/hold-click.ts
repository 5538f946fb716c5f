/** What a browser answers to by itself. */
const ownAnswer = 'a[href], input, select, textarea, label, summary';

/**
 * Keeps the last press within `region` until `release`, which presses there again: before its code is there, nobody hears
 * it. What the browser answers to by itself is not kept.
 */
export function holdClick(region: Element): { readonly release: () => void; readonly drop: () => void } {
  let pressed: HTMLElement | null = null;
  const handleClick = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(ownAnswer) !== null) return;
    const place = target.closest('button') ?? target;
    if (place instanceof HTMLElement && region.contains(place)) pressed = place;
  };
  const drop = () => window.removeEventListener('click', handleClick, { capture: true });
  // On the window: React stops on the document what it cannot hand to anybody yet.
  window.addEventListener('click', handleClick, { capture: true });
  return {
    drop,
    release: () => {
      drop();
      if (pressed?.isConnected === true) pressed.click();
    },
  };
}
