'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { Button, Field, Notice, TextArea } from '@kader/ui';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Recorded } from './recorded.tsx';

/** What approving means: which version, and what is recorded. A remark may go with it. */
export function ApproveForm({
  answer,
  me,
  remark,
  onRemark,
  problem,
  pending,
  onSubmit,
  onClose,
}: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
  readonly remark: string;
  readonly onRemark: (remark: string) => void;
  readonly problem: ReactNode;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  const common = useT('common');
  const { version, plan, rights } = answer;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className="text-ink-soft">{t('decide.approveText', { title: plan.title })}</p>
      {rights.chooseScenario && (
        <Notice tone="warn" icon={<TriangleAlert aria-hidden="true" />} className="mt-4">
          {t('choose.still')}
        </Notice>
      )}
      <Recorded answer={answer} me={me} />
      <Field label={t('decide.remark')} note={common('optional')} className="mt-4">
        <TextArea value={remark} onChange={onRemark} rows={2} maxLength={4000} />
      </Field>
      <p className="mt-3 text-12 text-ink-faint">{t('decide.final')}</p>
      {problem}
      <Buttons pending={pending} submit={t('decide.confirmApprove', { version })} onClose={onClose} />
    </form>
  );
}

/** The two buttons of a decision; on a phone they share the width. */
export function Buttons({
  pending,
  submit,
  onClose,
}: {
  readonly pending: boolean;
  readonly submit: string;
  readonly onClose: () => void;
}) {
  const common = useT('common');
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2 max-md:grid max-md:grid-cols-[auto_minmax(0,1fr)]">
      <Button size="l" onClick={onClose}>
        {common('actions.cancel')}
      </Button>
      <Button size="l" type="submit" look="primary" pending={pending} className="max-md:whitespace-normal">
        {submit}
      </Button>
    </div>
  );
}
