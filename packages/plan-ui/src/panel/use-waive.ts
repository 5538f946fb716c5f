'use client';

import { joinDocument } from '@kader/plan/changes';
import { type Finding, waiveChange } from '@kader/plan/evaluate';
import { usePlanData } from '../plan/plan-scope.ts';
import { useEditor } from '../plan/use-store.ts';

/** Waiving findings; null where the person may not. */
export interface WaiveActs {
  readonly waive: (finding: Finding, reason: string) => void;
  readonly takeBack: (finding: Finding) => void;
}

/** Says of a finding why it may stay, under the person's own name, and takes it back. Both are changes of the plan like any other. */
export function useWaive(): WaiveActs | null {
  const store = useEditor();
  const { rights, me, candidates, today } = usePlanData();
  const own = candidates.find(({ userId }) => userId === me?.userId);
  if (store === null || rights.waive !== true || own === undefined || today === undefined) {
    return null;
  }
  return {
    waive(finding, reason) {
      const document = store.getState().view;
      const known = document.items.get(own.id);
      const isKnown = known !== undefined && known.removed !== true;
      const joining = isKnown ? [] : [joinDocument(document, own)];
      const waiver = waiveChange(document.id, finding, { reason, by: own.id, on: today });
      store.change(
        [...joining, waiver],
        isKnown ? {} : { persons: { [own.id]: { name: own.name, userId: own.userId } } },
      );
    },
    takeBack(finding) {
      if (finding.waived !== undefined) {
        store.change([{ op: 'item.remove', id: finding.waived.item }]);
      }
    },
  };
}
