'use client';
import { useT } from '@kader/i18n/react';
import { Button } from '@kader/ui';
import { useState } from 'react';
import { leave } from '../frame/sign-out.ts';

/** Ends the session of somebody who has no use for it here. */
export function SignOutButton() {
  const t = useT('common');
  const [pending, setPending] = useState(false);
  return (
    <Button
      pending={pending}
      onClick={() => {
        setPending(true);
        void leave();
      }}
    >
      {t('account.signOut')}
    </Button>
  );
}
