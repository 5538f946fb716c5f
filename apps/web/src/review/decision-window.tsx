'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { useState } from 'react';
import { AnswerWindow } from './answer-window.tsx';
import { ApproveForm } from './approve-form.tsx';
import { ChangesForm } from './changes-form.tsx';
import { Refused } from './refused.tsx';
import { useDecision } from './use-decision.ts';

type Kind = 'approve' | 'requestChanges';

/** Asks once more before a decision is recorded. What was written stays when it is closed, and when sending fails. */
export function DecisionWindow({
  answer,
  me,
  asked,
  onClose,
}: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
  readonly asked: Kind | null;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  const sender = useDecision(answer, onClose);
  const [remark, setRemark] = useState('');
  const [request, setRequest] = useState('');
  const [lastAsked, setLastAsked] = useState<Kind>('approve');
  if (asked !== null && asked !== lastAsked) {
    setLastAsked(asked);
    sender.forget();
  }
  const { version } = answer;
  const isApproval = lastAsked === 'approve';
  const problem = <Refused sender={sender} onClose={onClose} />;
  return (
    <AnswerWindow
      open={asked !== null}
      onClose={onClose}
      title={t(isApproval ? 'decide.approveTitle' : 'decide.changesTitle', { version })}
    >
      {isApproval ? (
        <ApproveForm
          {...{ answer, me, remark, problem, onClose }}
          pending={sender.pending}
          onRemark={setRemark}
          onSubmit={() => sender.decide('approve', remark)}
        />
      ) : (
        <ChangesForm
          {...{ problem, onClose }}
          text={request}
          pending={sender.pending}
          onText={setRequest}
          onSubmit={() => sender.decide('requestChanges', request)}
        />
      )}
    </AnswerWindow>
  );
}
