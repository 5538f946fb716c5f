'use client';

import { useT } from '@kader/i18n/react';
import type { Finding } from '@kader/plan/evaluate';
import { Button, Dialog, Field, TextArea } from '@kader/ui';
import { useState } from 'react';
import { useFindingWords } from './use-finding-words.ts';

/** Asks why a finding may stay. */
export function WaiveDialog({
  finding,
  onWaive,
  onClose,
}: {
  /** Null while nothing is asked. */
  readonly finding: Finding | null;
  readonly onWaive: (finding: Finding, reason: string) => void;
  readonly onClose: () => void;
}) {
  const t = useT('plan');
  const common = useT('common');
  return (
    <Dialog
      open={finding !== null}
      onOpenChange={(open) => !open && onClose()}
      title={t('waive.title')}
      description={t('waive.text')}
      closeLabel={common('actions.close')}
    >
      {finding !== null && <ReasonForm key={finding.id} {...{ finding, onWaive, onClose }} />}
    </Dialog>
  );
}

function ReasonForm({
  finding,
  onWaive,
  onClose,
}: {
  readonly finding: Finding;
  readonly onWaive: (finding: Finding, reason: string) => void;
  readonly onClose: () => void;
}) {
  const t = useT('plan');
  const common = useT('common');
  const fields = useT('fields');
  const errors = useT('errors');
  const words = useFindingWords()(finding);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isEmpty = reason.trim() === '';

  function submit() {
    setAsked(true);
    if (!isEmpty) {
      onWaive(finding, reason);
      onClose();
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="grid gap-4"
    >
      <p className="rounded bg-paper-sunk px-3 py-2 text-13">{words.title}</p>
      <Field
        label={t('waive.reason')}
        hint={fields('waivers.reason.hint')}
        error={asked && isEmpty ? errors('reasons.empty') : undefined}
      >
        <TextArea
          value={reason}
          onChange={setReason}
          maxLength={500}
          placeholder={fields('waivers.reason.empty')}
        />
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{common('actions.cancel')}</Button>
        <Button look="primary" type="submit">
          {t('waive.confirm')}
        </Button>
      </div>
    </form>
  );
}
