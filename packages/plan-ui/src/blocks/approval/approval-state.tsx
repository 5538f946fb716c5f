'use client';

import { useT } from '@kader/i18n/react';
import { Badge, type BadgeProps } from '@kader/ui';
import type { PlanState } from '../../plan/plan-data.ts';
import { usePlanData, usePlanScope } from '../../plan/plan-scope.ts';
import { useFindings } from '../../plan/use-evaluation.ts';

const looks: Readonly<Record<PlanState['state'], Pick<BadgeProps, 'tone' | 'shape'>>> = {
  draft: { tone: 'neutral', shape: 'hollow' },
  archived: { tone: 'neutral', shape: 'hollow' },
  inReview: { tone: 'info', shape: 'filled' },
  changesRequested: { tone: 'warn', shape: 'filled' },
  approved: { tone: 'good', shape: 'check' },
  changedSince: { tone: 'info', shape: 'diamond' },
};

/** Where the plan is on its way to approval, in one line; nothing in a frozen version, which speaks of itself. */
export function ApprovalState() {
  const t = useT('blocks/approval');
  const { status } = usePlanData();
  const { store } = usePlanScope();
  const changed = useFindings().filter(
    ({ code, target }) => code === 'GOV-CHANGED' && target.section !== undefined,
  );
  if (store === null) {
    return null;
  }
  return <Badge {...looks[status.state]}>{sentence()}</Badge>;

  function sentence(): string {
    switch (status.state) {
      case 'draft':
      case 'archived':
        return t('state.none');
      case 'inReview':
      case 'changesRequested':
      case 'approved':
        return t(`state.${status.state}`, { version: status.version });
      case 'changedSince':
        return t('state.changedSince', { version: status.version, count: Math.max(changed.length, 1) });
    }
  }
}
