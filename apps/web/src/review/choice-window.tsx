'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import { useState } from 'react';
import { AnswerWindow } from './answer-window.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { Recorded } from './recorded.tsx';
import { Refused } from './refused.tsx';
import { useChoice } from './use-choice.ts';

/** Asks why before the choice of a scenario is recorded. What was written stays when it is closed, and when sending fails. */
export function ChoiceWindow({
  answer,
  me,
  asked,
  onClose,
}: {
  readonly answer: SharedVersionAnswer;
  /** The role as which the person chooses. */
  readonly me: { readonly name: string; readonly role: string };
  /** The scenario that is about to be chosen; null while the window is closed. */
  readonly asked: ScenarioType | null;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  const sender = useChoice(answer, onClose);
  const [reason, setReason] = useState('');
  const [scenario, setScenario] = useState<ScenarioType>('realistic');
  if (asked !== null && asked !== scenario) {
    setScenario(asked);
    sender.forget();
  }
  return (
    <AnswerWindow open={asked !== null} onClose={onClose} title={t(`choose.title.${scenario}`)}>
      <ChoiceForm
        {...{ scenario, onClose }}
        text={reason}
        recorded={<Recorded answer={answer} me={me} />}
        problem={<Refused sender={sender} onClose={onClose} />}
        pending={sender.pending}
        onText={setReason}
        onSubmit={() => sender.choose(scenario, reason)}
      />
    </AnswerWindow>
  );
}
