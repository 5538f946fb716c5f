'use client';
import { toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/**
 * Does one thing at a time, says on a toast that it is done or why it is not, and has the page drawn anew: what could not be
 * done may be out of date there.
 */
export function useActs() {
  const t = useT('errors');
  const toast = useToast();
  const router = useRouter();
  const [pending, setPending] = useState(false);

  /** `done` may depend on what came of it. */
  async function act<TAnswer>(
    work: () => Promise<TAnswer>,
    done: string | ((answer: TAnswer) => string),
    then?: () => void,
  ): Promise<void> {
    if (pending) {
      return;
    }
    setPending(true);
    try {
      const answer = await work();
      toast.show({ tone: 'good', title: typeof done === 'string' ? done : done(answer) });
      then?.();
    } catch (error) {
      const { code, params } = toApiError(error);
      toast.show({ tone: 'bad', title: describeError(t, { code, params }) });
    }
    setPending(false);
    router.refresh();
  }

  return { act, pending };
}
