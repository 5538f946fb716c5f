'use client';
import { signOut } from '@kader/api/client';
import { useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';

/** Signs out and opens the sign-in page: nothing of this one stays behind. Where that did not get through, it is said and the page stays. */
export function useSignOut(): () => Promise<void> {
  const t = useT('common');
  const toast = useToast();
  return async () => {
    try {
      await signOut();
    } catch {
      toast.show({ tone: 'bad', title: t('account.notSignedOut') });
      return;
    }
    window.location.assign('/sign-in');
  };
}
