'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useLocale, useT } from '@kader/i18n/react';
import { useWebClient } from '../person/use-web-client.ts';
import { type Sender, useSender } from './use-sender.ts';

interface DecisionSender extends Sender {
  readonly decide: (kind: 'approve' | 'requestChanges', note: string) => void;
}

/** Sends a decision about exactly the version on the screen. `onDone` runs once it is recorded. */
export function useDecision(answer: SharedVersionAnswer, onDone: () => void): DecisionSender {
  const t = useT('review');
  const locale = useLocale();
  const client = useWebClient(answer.agency.slug);
  const { sender, send } = useSender({ thanks: t('state.thanks'), onDone });
  const { review, version, hash } = answer;
  return {
    ...sender,
    decide: (kind, given) => {
      if (review !== null) {
        const note = given.trim() === '' ? undefined : given.trim();
        void send(() =>
          client.review.decide.mutate({ reviewId: review.id, version, hash, kind, note, locale }),
        );
      }
    },
  };
}
