'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { onDemand } from '@kader/ui';
import { useState } from 'react';
import type { LifeRights } from '../life/life-rights.ts';
import { useShownOnce } from '../screen/use-shown-once.ts';

const draftDialog = onDemand(async () => (await import('./draft-dialog.tsx')).DraftDialog);
const shareDialog = onDemand(async () => (await import('./share-dialog.tsx')).ShareDialog);

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
  const known = useShownOnce(shown);
  draftDialog.usePreload();
  shareDialog.usePreload();
  const showIf = (dialog: Dialog) => (open: boolean) => show(open ? dialog : null);
  return (
    <>
      {known.has('draft') && (
        <draftDialog.Part
          agencySlug={answer.agency.slug}
          planId={answer.document.id}
          open={shown === 'draft'}
          onOpenChange={showIf('draft')}
        />
      )}
      {known.has('share') && onShare !== undefined && (
        <shareDialog.Part
          answer={answer}
          demo={demo}
          open={shown === 'share'}
          onOpenChange={showIf('share')}
        />
      )}
    </>
  );
}
