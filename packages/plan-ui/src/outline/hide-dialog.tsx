'use client';

import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { DocumentSection } from '@kader/plan/document';
import { Button, Dialog, Field, TextArea } from '@kader/ui';
import { useState } from 'react';
import { useSectionTitle } from '../document/section-heading.tsx';

const longestReason = fieldDefinition('sections', 'hiddenReason')?.max;

/** Asks why a section is hidden before it is. */
export function HideDialog({
  section,
  onClose,
  onHide,
}: {
  /** The section in question; null while nothing is asked. */
  readonly section: DocumentSection | null;
  readonly onClose: () => void;
  readonly onHide: (key: string, reason: string) => void;
}) {
  const t = useT('plan');
  const common = useT('common');
  const fields = useT('fields');
  const errors = useT('errors');
  const titleOf = useSectionTitle();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  // While it slides away the dialog goes on saying what it said.
  const [shown, setShown] = useState(section);
  if (section !== null && section !== shown) {
    setShown(section);
    setReason('');
    setMissing(false);
  }

  function handleHide() {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    if (section !== null) {
      onHide(section.section.key, reason);
    }
    onClose();
  }

  return (
    <Dialog
      open={section !== null}
      onOpenChange={(open) => !open && onClose()}
      title={t('outline.hideTitle')}
      description={shown === null ? undefined : t('outline.hideText', { title: titleOf(shown).text })}
      closeLabel={common('actions.close')}
      footer={
        <>
          <Button onClick={onClose}>{common('actions.cancel')}</Button>
          <Button look="primary" onClick={handleHide}>
            {t('outline.hideAction')}
          </Button>
        </>
      }
    >
      <Field
        label={fields('sections.hiddenReason.label')}
        hint={fields('sections.hiddenReason.hint')}
        error={isMissing && reason.trim() === '' ? errors('reasons.empty') : undefined}
      >
        <TextArea value={reason} onChange={setReason} rows={2} maxLength={longestReason} />
      </Field>
    </Dialog>
  );
}
