'use client';

import { useT } from '@kader/i18n/react';
import { Button, Dialog, LinkButton } from '@kader/ui';
import { useState } from 'react';
import { useOnlyInTab, useStoreState } from '../plan/use-store.ts';
import type { StoreState } from '../store/store-state.ts';

const isSignedOutIn = ({ standstill }: StoreState) => standstill === 'signedOut';

/** Asks to sign in again, in a tab of its own: this page keeps what was typed, and goes on by itself afterwards. */
export function SignedOutDialog({ signInHref }: { readonly signInHref: string }) {
  const t = useT('plan');
  const common = useT('common');
  const isSignedOut = useStoreState(isSignedOutIn, false);
  const isOnlyInTab = useOnlyInTab();
  const [isPutOff, setPutOff] = useState(false);
  if (!isSignedOut && isPutOff) {
    setPutOff(false);
  }
  return (
    <Dialog
      open={isSignedOut && !isPutOff}
      onOpenChange={(open) => !open && setPutOff(true)}
      title={t('screen.signedOut.title')}
      description={t(isOnlyInTab ? 'screen.signedOut.textTabOnly' : 'screen.signedOut.text')}
      closeLabel={common('actions.close')}
      footer={
        <>
          <Button onClick={() => setPutOff(true)}>{t('screen.signedOut.later')}</Button>
          <LinkButton look="primary" href={signInHref} target="_blank" rel="noopener">
            {t('screen.signedOut.open')}
          </LinkButton>
        </>
      }
    />
  );
}
