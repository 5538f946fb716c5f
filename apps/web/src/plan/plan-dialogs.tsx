'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useState } from 'react';
import type { LifeRights } from '../life/life-rights.ts';
import { DraftDialog } from './draft-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';

type Dialog = 'share' | 'draft';

export interface PlanDialogsState {
  readonly shown: Dialog | null;
  readonly show: (dialog: Dialog | null) => void;
  /** Absent for whoever may not share. */
  readonly onShare: (() => void) | undefined;
  /** Absent for whoever may not take the plan along as a file. */
  readonly onPdf: (() => void) | undefined;
}

/** Which dialog of a plan is open, and how whoever may opens it. */
export function usePlanDialogs({ rights }: OpenPlanAnswer, life: LifeRights): PlanDialogsState {
  const [shown, show] = useState<Dialog | null>(null);
  const [acts] = useState(() => ({ share: () => show('share'), draft: () => show('draft') }));
  return {
    shown,
    show,
    onShare: rights.share ? acts.share : undefined,
    onPdf: life.pdf ? acts.draft : undefined,
  };
}

/** The dialogs of a plan: sharing a version, and the working plan as a file. */
export function PlanDialogs({
  answer,
  demo,
  dialogs: { shown, show, onShare },
}: {
  readonly answer: OpenPlanAnswer;
  readonly demo: boolean;
  readonly dialogs: PlanDialogsState;
}) {
  const showIf = (dialog: Dialog) => (open: boolean) => show(open ? dialog : null);
  return (
    <>
      <DraftDialog
        agencySlug={answer.agency.slug}
        planId={answer.document.id}
        open={shown === 'draft'}
        onOpenChange={showIf('draft')}
      />
      {onShare !== undefined && (
        <ShareDialog answer={answer} demo={demo} open={shown === 'share'} onOpenChange={showIf('share')} />
      )}
    </>
  );
}
