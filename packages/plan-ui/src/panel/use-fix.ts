'use client';

import { useT } from '@kader/i18n/react';
import { invertChangeSet } from '@kader/plan/changes';
import type { Finding, Fix } from '@kader/plan/evaluate';
import { useToast } from '@kader/ui';
import { usePlanData } from '../plan/plan-scope.ts';
import { useGoTo } from '../plan/use-focus-target.ts';
import { useEditor } from '../plan/use-store.ts';
import { useFindingWords } from './use-finding-words.ts';

/** Fixes whose place is the sharing of a version. */
const sharingFixes: ReadonlySet<string> = new Set(['inviteApprover', 'shareAgain']);

/** Gives the way out of a finding, or null where the person may not take it. */
export function useFix({
  onLeave,
  onFixed,
}: {
  readonly onLeave: (go: () => void) => void;
  readonly onFixed: () => void;
}): (finding: Finding) => (() => void) | null {
  const t = useT('plan');
  const common = useT('common');
  const store = useEditor();
  const { onShare } = usePlanData();
  const goTo = useGoTo();
  const wordsOf = useFindingWords();
  const toast = useToast();

  function change(finding: Finding, { changes }: Extract<Fix, { kind: 'change' }>) {
    if (store === null) {
      return;
    }
    const before = store.getState().view;
    const id = store.change(changes);
    const inverse = invertChangeSet(before, { id, changes, base: {} }, id);
    toast.show({
      title: t('panel.fixed', { fix: wordsOf(finding).fix }),
      tone: 'good',
      undo: { label: common('actions.undo'), onUndo: () => store.change(inverse.changes) },
    });
    onFixed();
  }

  return (finding) => {
    const { fix } = finding;
    if (fix.kind === 'change') {
      return store === null ? null : () => change(finding, fix);
    }
    if (sharingFixes.has(fix.key)) {
      return onShare === undefined ? null : () => onLeave(onShare);
    }
    return () => onLeave(() => goTo(fix.target));
  };
}
