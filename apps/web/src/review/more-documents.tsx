'use client';
import { useT } from '@kader/i18n/react';
import { Button, Menu, MenuItem } from '@kader/ui';
import { ChevronDown, FileText } from 'lucide-react';
import { useId } from 'react';
import type { Pdf } from './use-pdf.ts';
import { type PdfKind, usePdfKinds } from './use-pdf-kinds.ts';

/** What can be made of a version besides its own PDF; nothing where there is nothing else. */
export function MoreDocuments({ pdf, className }: { readonly pdf: Pdf; readonly className?: string }) {
  const t = useT('review');
  const kinds = useOtherKinds();
  if (kinds.length === 0) {
    return null;
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button
          look="quiet"
          size="s"
          pending={pdf.making !== null}
          iconEnd={<ChevronDown aria-hidden="true" className="size-3.5" />}
          className={className}
        >
          {t('documents.more')}
        </Button>
      }
    >
      {kinds.map((kind) => (
        <MenuItem key={kind} icon={<FileText aria-hidden="true" />} onSelect={() => pdf.start(kind)}>
          {t(`documents.kinds.${kind}.label`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The same as a list in a sheet, for a thumb. `onGo` closes the sheet: how far the document is shows above the version. */
export function DocumentList({
  pdf,
  onGo,
  className,
}: {
  readonly pdf: Pdf;
  readonly onGo: () => void;
  readonly className?: string;
}) {
  const t = useT('review');
  const headingId = useId();
  const kinds = useOtherKinds();
  if (kinds.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={headingId} className={className}>
      <h3 id={headingId} className="text-12 font-text text-ink-faint">
        {t('documents.more')}
      </h3>
      <ul className="mt-1">
        {kinds.map((kind) => (
          <li key={kind}>
            <Button
              look="quiet"
              size="l"
              icon={<FileText aria-hidden="true" />}
              pending={pdf.making !== null}
              onClick={() => {
                onGo();
                pdf.start(kind);
              }}
              className="whitespace-normal"
            >
              {t(`documents.kinds.${kind}.label`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What else there is than the version whole. */
function useOtherKinds(): readonly Exclude<PdfKind, 'pdf'>[] {
  return usePdfKinds().filter((kind) => kind !== 'pdf');
}
