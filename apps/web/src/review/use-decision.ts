'use client';
import { toApiError } from '@kader/api/client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { describeError } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

/** Why a decision was not taken: words, and what else there is to do where that is known. */
export interface Refusal {
  readonly kind: 'decided' | 'superseded' | 'signedOut' | 'other';
  readonly text: string;
}

const refusals = new Map<string, Refusal['kind']>([
  ['ALREADY_DECIDED', 'decided'],
  ['REVIEW_SUPERSEDED', 'superseded'],
  ['UNAUTHENTICATED', 'signedOut'],
]);

export interface DecisionSender {
  readonly pending: boolean;
  readonly refusal: Refusal | null;
  readonly decide: (kind: 'approve' | 'requestChanges', note: string) => void;
  readonly forget: () => void;
}

/** Sends a decision about exactly the version on the screen. `onDone` runs once it is recorded. */
export function useDecision(answer: SharedVersionAnswer, onDone: () => void): DecisionSender {
  const t = useT('review');
  const errors = useT('errors');
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const client = useWebClient(answer.agency.slug);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function send(kind: 'approve' | 'requestChanges', note: string) {
    const { review, version, hash } = answer;
    if (review === null) {
      return;
    }
    setPending(true);
    setRefusal(null);
    try {
      await client.review.decide.mutate({
        reviewId: review.id,
        version,
        hash,
        kind,
        note: note.trim() === '' ? undefined : note.trim(),
        locale,
      });
      toast.show({ tone: 'good', title: t('state.thanks') });
      onDone();
      router.refresh();
    } catch (error) {
      const { code, params } = toApiError(error);
      setRefusal({ kind: refusals.get(code) ?? 'other', text: describeError(errors, { code, params }) });
    }
    setPending(false);
  }

  return {
    pending,
    refusal,
    decide: (kind, note) => void send(kind, note),
    forget: () => setRefusal(null),
  };
}
