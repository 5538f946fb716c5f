'use client';

import { useT } from '@kader/i18n/react';
import { Button, LinkButton, SaveState, type SaveStateKind } from '@kader/ui';
import { goToConflict, goToNotTaken } from '../place/go-to-conflict.ts';
import { usePlanData } from '../plan/plan-scope.ts';
import { useOnlyInTab, usePlanStore, useSaveState, useStoreState } from '../plan/use-store.ts';
import type { Standstill, StoreState } from '../store/store-state.ts';
import { GoneDialog, type WaysOut } from './gone-dialog.tsx';
import { SignedOutDialog } from './signed-out-dialog.tsx';
import { type FindPlan, useWhereabouts, type Whereabouts } from './whereabouts.ts';

const standstillOf = ({ standstill }: StoreState) => standstill;

/** Whether everything is safe, as one sentence, with what the person can do about it when it is not. */
export function SaveSentence({
  signInHref,
  findPlan,
  ways,
  className,
}: {
  /** Where to sign in again. */
  readonly signInHref: string;
  /** Asks where the plan went when it is gone. */
  readonly findPlan: FindPlan;
  readonly ways: WaysOut;
  readonly className?: string | undefined;
}) {
  const t = useT('plan');
  const common = useT('common');
  const store = usePlanStore();
  const standstill = useStoreState<Standstill | null>(standstillOf, null);
  const { kind } = useSaveState();
  const place = useWhereabouts(findPlan);
  const [state, sentence] = useSentence(standstill, place);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <SaveState
        state={state}
        sentence={sentence}
        onPress={state === 'conflict' ? goToConflict : kind === 'notTaken' ? goToNotTaken : undefined}
        className={className}
      />
      {standstill === 'signedOut' && (
        <LinkButton size="s" href={signInHref} target="_blank" rel="noopener">
          {t('screen.save.signIn')}
        </LinkButton>
      )}
      <SignedOutDialog signInHref={signInHref} />
      <GoneDialog place={place} ways={ways} />
      {standstill === 'offline' && store !== null && (
        <Button size="s" look="quiet" onClick={store.retry}>
          {common('actions.retry')}
        </Button>
      )}
    </span>
  );
}

function useSentence(standstill: Standstill | null, place: Whereabouts | null): [SaveStateKind, string] {
  const t = useT('plan');
  const common = useT('common');
  const { rights } = usePlanData();
  const save = useSaveState();
  const isOnlyInTab = useOnlyInTab();
  const gone = useGoneSentence(place);
  switch (save.kind) {
    case 'gone':
      return [
        'failed',
        `${gone} ${t(isOnlyInTab ? 'screen.save.tabOnly' : 'screen.save.kept', { count: save.count })}`,
      ];
    case 'offline':
    case 'signedOut':
    case 'refused': {
      const state = save.kind === 'offline' ? 'offline' : 'failed';
      if (isOnlyInTab) {
        return [state, t('screen.save.tabOnly', { count: save.count })];
      }
      return save.kind === 'offline'
        ? [state, common('save.offline', { count: save.count })]
        : [state, t(`screen.save.${save.kind}`, { count: save.count })];
    }
    case 'conflict':
      return ['conflict', common('save.conflict')];
    case 'notTaken':
      return ['failed', common('save.refused')];
    case 'saving':
      return ['saving', common('save.saving')];
    case 'saved':
      break;
  }
  // Nothing waits to be sent; but whoever goes on typing should know.
  switch (standstill) {
    case 'offline':
      return ['offline', t('screen.save.offlineIdle')];
    case 'signedOut':
      return ['failed', t('screen.save.signedOutIdle')];
    case 'refused':
      return ['failed', t('screen.save.refusedIdle')];
    case 'gone':
      return ['failed', gone];
    case null:
      return rights.edit ? ['saved', common('save.saved')] : ['read-only', t('screen.readOnly')];
  }
}

/** That the plan is in the bin, and who put it there; or that it is out of reach. */
function useGoneSentence(place: Whereabouts | null): string {
  const t = useT('plan');
  if (place === null) {
    return t('screen.save.noAccess');
  }
  const { kind, by } = place;
  return by === null ? t(`screen.save.${kind}Binned`) : t(`screen.save.${kind}BinnedBy`, { name: by });
}
