import type { Conflict } from '@kader/plan/changes';
import { goToConflict } from '../place/go-to-conflict.ts';
import { focusWithin, placeOf } from '../plan/focus-source.ts';
import { usePlanScope } from '../plan/plan-scope.ts';
import { stayNear } from './stay-near.ts';

/**
 * Where focus goes when a conflict is settled and its card is about to go: to the next that waits, else to the field that
 * it was about. Where no screen shows the field, it stays nearby.
 */
export function useAfterConflict({ item, field, entry }: Conflict): (card: HTMLElement) => void {
  const { focus } = usePlanScope();
  return (card) => {
    const place = placeOf(card);
    const atField = card.closest<HTMLElement>('[data-field]');
    const stay = stayNear(card);
    // By then the card is gone, and what stands in its stead is drawn.
    queueMicrotask(() => {
      if (goToConflict()) {
        return;
      }
      if (atField?.isConnected === true) {
        focusWithin(atField);
        return;
      }
      stay();
      focus.go({ ...place, item, field, ...(entry === undefined ? {} : { month: entry }) });
    });
  };
}
