import type { Conflict } from '@kader/plan/changes';
import { goToConflict } from '../place/go-to-conflict.ts';
import { focusWithin, placeOf } from '../plan/focus-source.ts';
import { usePlanScope } from '../plan/plan-scope.ts';

/**
 * Where focus goes when a conflict is settled and its card is about to go: to the next that waits, else to the field that
 * it was about. Where no screen shows the field, it stays nearby.
 */
export function useAfterConflict({ item, field, entry }: Conflict): (card: HTMLElement) => void {
  const { focus } = usePlanScope();
  return (card) => {
    const place = placeOf(card);
    const atField = card.closest<HTMLElement>('[data-field]');
    const around = ancestorsOf(card);
    // By then the card is gone, and what stands in its stead is drawn.
    queueMicrotask(() => {
      if (goToConflict()) {
        return;
      }
      if (atField?.isConnected === true) {
        focusWithin(atField);
        return;
      }
      const nearest = around.find((element) => element.isConnected);
      if (nearest !== undefined) {
        nearest.tabIndex = -1;
        nearest.focus({ preventScroll: true });
      }
      focus.go({ ...place, item, field, ...(entry === undefined ? {} : { month: entry }) });
    });
  };
}

function ancestorsOf(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)];
}
