import type { ChangeSet } from '@kader/plan/changes';
import { goToNotTaken } from '../place/go-to-conflict.ts';
import { usePlanScope } from '../plan/plan-scope.ts';
import { stayNear } from './stay-near.ts';

/**
 * Where focus goes when the notice of a set that was not taken is about to go: to the next notice, else to the first field
 * that the set was about, where it can be entered again. Where no screen shows that, it stays nearby.
 */
export function useAfterNotice({ changes }: ChangeSet): (notice: HTMLElement) => void {
  const { focus } = usePlanScope();
  const [written] = changes.filter((change) => change.op === 'item.set');
  return (notice) => {
    const stay = stayNear(notice);
    // By then the notice is gone.
    queueMicrotask(() => {
      if (goToNotTaken()) {
        return;
      }
      stay();
      if (written !== undefined) {
        focus.go({ item: written.id, field: written.field });
      }
    });
  };
}
