'use client';
import type { Locale } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useContentLocale, usePlanStore, useSaveState } from '@kader/plan-ui/plan';
import { waitUntilSaved } from '@kader/plan-ui/save';
import { Button, Dialog, Notice, RadioGroup } from '@kader/ui';
import { useState } from 'react';
import { LanguageField } from '../forms/place-fields.tsx';
import { useWebClient } from '../person/use-web-client.ts';
import { PdfProgress } from '../review/pdf-progress.tsx';
import { useExport } from '../review/use-pdf.ts';

const contents = ['shared', 'everything'] as const;

/** The working plan as a PDF: how much of it, and in which language its headings and figures stand. */
export function DraftDialog({
  agencySlug,
  planId,
  open,
  onOpenChange,
}: {
  readonly agencySlug: string;
  readonly planId: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useT('life');
  const common = useT('common');
  const reader = useLocale();
  const written = useContentLocale();
  const client = useWebClient(agencySlug).export;
  const file = useExport(agencySlug);
  const [content, setContent] = useState<(typeof contents)[number]>('shared');
  const [locale, setLocale] = useState<Locale>(written ?? reader);
  const store = usePlanStore();
  const save = useSaveState().kind;

  function handleDownload() {
    onOpenChange(false);
    file.start(async () => {
      if (store !== null) {
        await waitUntilSaved(store);
      }
      return await client.requestDraft.mutate({ planId, content, locale });
    });
  }
  return (
    <>
      <Dialog
        open={open}
        onOpenChange={onOpenChange}
        title={t('draft.title')}
        description={t('draft.intro')}
        closeLabel={common('actions.close')}
        footer={
          <>
            <Button onClick={() => onOpenChange(false)}>{common('actions.cancel')}</Button>
            <Button look="primary" pending={file.making !== null} onClick={handleDownload}>
              {common('actions.download')}
            </Button>
          </>
        }
      >
        <div className="grid gap-5">
          <RadioGroup
            label={t('draft.content')}
            value={content}
            onChange={setContent}
            options={contents.map((value) => ({
              value,
              label: t(`draft.${value}`),
              hint: t(`draft.${value}Hint`),
            }))}
          />
          <LanguageField
            label={t('draft.language')}
            hint={t('draft.languageHint')}
            error={undefined}
            value={locale}
            onChange={setLocale}
          />
          {save !== 'saved' && save !== 'saving' && <Notice tone="warn">{t('draft.unsaved')}</Notice>}
        </div>
      </Dialog>
      <PdfProgress pdf={file} />
    </>
  );
}
