'use client';
import { toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Why a decision or a choice was not taken: words, and what else there is to do where that is known. */
interface Refusal {
  readonly kind: 'decided' | 'superseded' | 'signedOut' | 'other';
  readonly text: string;
}

const refusals = new Map<string, Refusal['kind']>([
  ['ALREADY_DECIDED', 'decided'],
  ['REVIEW_SUPERSEDED', 'superseded'],
  ['UNAUTHENTICATED', 'signedOut'],
]);

/** What became of what a client sent. */
export interface Sender {
  readonly pending: boolean;
  readonly refusal: Refusal | null;
  readonly forget: () => void;
}

/** Sends what a client answers to a version, and thanks for it; `onDone` runs once it is recorded. */
export function useSender({ thanks, onDone }: { readonly thanks: string; readonly onDone: () => void }) {
  const errors = useT('errors');
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function send(work: () => Promise<unknown>): Promise<void> {
    setPending(true);
    setRefusal(null);
    try {
      await work();
      toast.show({ tone: 'good', title: thanks });
      onDone();
      router.refresh();
    } catch (error) {
      const { code, params } = toApiError(error);
      setRefusal({ kind: refusals.get(code) ?? 'other', text: describeError(errors, { code, params }) });
    }
    setPending(false);
  }

  const sender: Sender = { pending, refusal, forget: () => setRefusal(null) };
  return { sender, send };
}
