import type { FoundPlace } from '@kader/plan/document';
import { scrollToPlace } from '@kader/plan-ui/place';

/** Brings a place into the middle of its pane and marks it for a moment. Focus stays where it is. */
export function showPlace({ section, block, item, field }: FoundPlace): void {
  const row = document.querySelector(`main [data-item="${item}"]`);
  const element = row?.querySelector(`[data-field="${field}"]`) ?? row;
  if (element !== null && element !== undefined) {
    element.scrollIntoView({ block: 'center' });
    mark(element);
  } else if (section !== null) {
    const { activeElement } = document;
    scrollToPlace(block === undefined ? { section } : { section, block });
    if (activeElement instanceof HTMLElement) {
      activeElement.focus({ preventScroll: true });
    }
  } else {
    document.querySelector('main')?.scrollTo({ top: 0 });
  }
}

/** A line around what was found, which fades; it stays still where less motion is wanted. */
function mark(element: Element): void {
  const ring = '0 0 0 3px var(--accent)';
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.animate(
    calm ? [{ boxShadow: ring }, { boxShadow: ring }] : [{ boxShadow: ring }, { boxShadow: 'none' }],
    {
      duration: 1200,
      easing: 'ease-in',
    },
  );
}
