'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useLocale, useT } from '@kader/i18n/react';
import { useContentLocale, useFindings, useLeaveTo } from '@kader/plan-ui/plan';
import { Button, Dialog } from '@kader/ui';
import { useId, useState } from 'react';
import { newestVersion } from './newest-version.ts';
import { ShareDone } from './share-done.tsx';
import { ShareFields } from './share-fields.tsx';
import { type ShareForm, useShare } from './use-share.ts';

export interface ShareDialogProps {
  readonly answer: OpenPlanAnswer;
  readonly demo: boolean;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Shares the plan as a version for the client to decide on. What is chosen stays while the dialog is closed to put something right. */
export function ShareDialog(props: ShareDialogProps) {
  // A shared version ends one sharing; opening again begins the next.
  const [round, setRound] = useState(0);
  return <Sharing key={round} {...props} onNext={() => setRound(round + 1)} />;
}

function Sharing({ answer, demo, open, onOpenChange, onNext }: ShareDialogProps & { onNext: () => void }) {
  const t = useT('plan');
  const common = useT('common');
  const formId = useId();
  const [form, setForm] = useState(useFirstForm(answer));
  const { phase, problems, held, submit } = useShare(answer, form);
  const blocking = useBlocking();
  const { leaveTo, finalFocus } = useLeaveTo(() => onOpenChange(false));
  const version = newestVersion(answer) + 1;

  function handleOpenChange(next: boolean) {
    onOpenChange(next);
    if (!next && phase.at === 'done') {
      onNext();
    }
  }
  if (phase.at === 'done') {
    return <ShareDone {...{ answer, demo, open, phase }} onOpenChange={handleOpenChange} />;
  }
  return (
    <Dialog
      open={open}
      onOpenChange={handleOpenChange}
      size="m"
      title={t('share.title')}
      description={t('share.intro', { version })}
      closeLabel={common('actions.close')}
      finalFocus={finalFocus}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{common('actions.cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            look="primary"
            pending={phase.at !== 'form'}
            disabledReason={blocking.length > 0 ? t('share.heldText') : undefined}
          >
            {t('share.submit', { version })}
          </Button>
        </>
      }
    >
      <ShareFields
        {...{ formId, answer, form, phase, problems }}
        holding={blocking.length > 0 ? blocking : held}
        onChange={setForm}
        onSubmit={submit}
        onGo={leaveTo}
      />
    </Dialog>
  );
}

/** What holds the plan back. That nobody can approve yet does not: whom to ask is what this dialog is for. */
function useBlocking() {
  return useFindings().filter(({ severity, code }) => severity === 'error' && code !== 'GOV-NOAPPROVER');
}

/** Everyone who already approves for this client; the language of the plan. */
function useFirstForm({ approvers }: OpenPlanAnswer): ShareForm {
  const reader = useLocale();
  const content = useContentLocale();
  return {
    userIds: approvers.map(({ userId }) => userId),
    newPeople: approvers.length === 0 ? [{ key: 0, name: '', email: '' }] : [],
    message: '',
    locale: content ?? reader,
  };
}
