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
import { type PdfKind, usePdfKinds } from '../review/use-pdf-kinds.ts';
import { useDataFile } from './use-data-file.ts';

const contents = ['shared', 'everything'] as const;
type Content = (typeof contents)[number];

/** What can be taken along: a document as a PDF, or the plan as data. */
type Kind = PdfKind | 'data';

/** The working plan as a file: which one, how much of it, and in which language the headings and figures of a document stand. */
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
  const saveData = useDataFile();
  const [content, setContent] = useState<Content>('shared');
  const [kind, setKind] = useState<Kind>('pdf');
  const [locale, setLocale] = useState<Locale>(written ?? reader);
  const store = usePlanStore();
  const save = useSaveState().kind;

  function handleDownload() {
    onOpenChange(false);
    const saved = async () => (store === null ? undefined : await waitUntilSaved(store));
    if (kind === 'data') {
      void saved().then(() => saveData(`/api/${agencySlug}/documents/${planId}/file?content=${content}`));
    } else {
      file.start(async () => {
        await saved();
        return await client.requestDraft.mutate({ planId, content, kind, locale });
      });
    }
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
          <KindField value={kind} onChange={setKind} />
          <ContentField value={content} onChange={setContent} ofData={kind === 'data'} />
          {kind !== 'data' && (
            <LanguageField
              label={t('draft.language')}
              hint={t('draft.languageHint')}
              error={undefined}
              value={locale}
              onChange={setLocale}
            />
          )}
          {save !== 'saved' && save !== 'saving' && <Notice tone="warn">{t('draft.unsaved')}</Notice>}
        </div>
      </Dialog>
      <PdfProgress pdf={file} />
    </>
  );
}

/** Which document is made, or the data. */
function KindField({ value, onChange }: { readonly value: Kind; readonly onChange: (value: Kind) => void }) {
  const t = useT('life');
  const review = useT('review');
  const kinds = usePdfKinds();
  return (
    <RadioGroup<Kind>
      label={t('draft.kind')}
      value={value}
      onChange={onChange}
      options={[
        ...kinds.map((kind) => ({
          value: kind,
          label: review(`documents.kinds.${kind}.label`),
          hint: review(`documents.kinds.${kind}.hint`),
        })),
        { value: 'data', label: t('draft.data'), hint: t('draft.dataHint') },
      ]}
    />
  );
}

/** How much of the plan is in the file. */
function ContentField({
  value,
  onChange,
  ofData,
}: {
  readonly value: Content;
  readonly onChange: (value: Content) => void;
  /** The file holds data, which knows no findings. */
  readonly ofData: boolean;
}) {
  const t = useT('life');
  return (
    <RadioGroup
      label={t('draft.content')}
      value={value}
      onChange={onChange}
      options={contents.map((content) => ({
        value: content,
        label: t(`draft.${content}`),
        hint: t(ofData && content === 'everything' ? 'draft.dataEverything' : `draft.${content}Hint`),
      }))}
    />
  );
}
