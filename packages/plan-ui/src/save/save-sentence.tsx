'use client';

import { useT } from '@kader/i18n/react';
import { Button, LinkButton, SaveState, type SaveStateKind } from '@kader/ui';
import { goToConflict } from '../place/go-to-conflict.ts';
import { usePlanData } from '../plan/plan-scope.ts';
import { useOnlyInTab, usePlanStore, useSaveState, useStoreState } from '../plan/use-store.ts';
import type { Standstill, StoreState } from '../store/store-state.ts';
import { SignedOutDialog } from './signed-out-dialog.tsx';

const standstillOf = ({ standstill }: StoreState) => standstill;

/** Whether everything is safe, as one sentence, with what the person can do about it when it is not. */
export function SaveSentence({
  signInHref,
  className,
}: {
  /** Where to sign in again. */
  readonly signInHref: string;
  readonly className?: string | undefined;
}) {
  const t = useT('plan');
  const common = useT('common');
  const store = usePlanStore();
  const standstill = useStoreState<Standstill | null>(standstillOf, null);
  const [state, sentence] = useSentence(standstill);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <SaveState
        state={state}
        sentence={sentence}
        onPress={state === 'conflict' ? goToConflict : undefined}
        className={className}
      />
      {standstill === 'signedOut' && (
        <LinkButton size="s" href={signInHref} target="_blank" rel="noopener">
          {t('screen.save.signIn')}
        </LinkButton>
      )}
      <SignedOutDialog signInHref={signInHref} />
      {standstill === 'offline' && store !== null && (
        <Button size="s" look="quiet" onClick={store.retry}>
          {common('actions.retry')}
        </Button>
      )}
    </span>
  );
}

function useSentence(standstill: Standstill | null): [SaveStateKind, string] {
  const t = useT('plan');
  const common = useT('common');
  const { rights } = usePlanData();
  const save = useSaveState();
  const isOnlyInTab = useOnlyInTab();
  switch (save.kind) {
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
    case null:
      return rights.edit ? ['saved', common('save.saved')] : ['read-only', t('screen.readOnly')];
  }
}
