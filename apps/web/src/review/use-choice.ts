'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useLocale, useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import { useWebClient } from '../person/use-web-client.ts';
import { type Sender, useSender } from './use-sender.ts';

interface ChoiceSender extends Sender {
  readonly choose: (scenario: ScenarioType, reason: string) => void;
}

/** Sends the choice of a scenario from exactly the version on the screen. `onDone` runs once it is recorded. */
export function useChoice(answer: SharedVersionAnswer, onDone: () => void): ChoiceSender {
  const t = useT('review');
  const locale = useLocale();
  const client = useWebClient(answer.agency.slug);
  const { sender, send } = useSender({ thanks: t('choose.thanks'), onDone });
  const { review, version, hash } = answer;
  return {
    ...sender,
    choose: (scenario, given) => {
      if (review !== null) {
        const reason = given.trim();
        void send(() =>
          client.review.choose.mutate({ reviewId: review.id, version, hash, scenario, reason, locale }),
        );
      }
    },
  };
}
