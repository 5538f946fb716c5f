'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { Avatar, Button, Glyph, IconButton, Sheet, type Theme, VisuallyHidden } from '@kader/ui';
import { Download, Printer, TableOfContents } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { UserMenu } from '../frame/user-menu.tsx';
import { LanguageMenu, LanguageSwitch } from './language-switch.tsx';
import { DocumentList, MoreDocuments } from './more-documents.tsx';
import { PdfProgress } from './pdf-progress.tsx';
import type { Pdf } from './use-pdf.ts';
import { SheetContents } from './version-contents.tsx';

/** Above a version: whose it is, in which language, and ways to keep it. Nothing else of the tool. */
export function VersionBar({
  answer,
  me,
  theme,
  pdf,
}: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly email: string };
  readonly theme: Theme;
  readonly pdf: Pdf;
}) {
  const t = useT('review');
  const common = useT('common');
  const { agency, version, rights } = answer;
  return (
    <header data-screen-only className="sticky top-0 z-20 border-b bg-paper-raised md:static md:border-b-0">
      <div className="mx-auto flex max-w-wide items-center gap-2 py-1 pr-2 pl-5 md:gap-4 md:px-8 md:py-5">
        <AgencyName agency={agency} />
        <div className="ml-auto flex items-center md:gap-2">
          <LanguageSwitch />
          <LanguageMenu />
          <Button
            look="quiet"
            size="s"
            icon={<Printer aria-hidden="true" />}
            onClick={() => window.print()}
            className="max-md:hidden"
          >
            {t('print')}
          </Button>
          {rights.export && (
            <Button
              look="quiet"
              size="s"
              icon={<Download aria-hidden="true" />}
              pending={pdf.making !== null}
              aria-label={t('pdfLabel', { version })}
              onClick={() => pdf.start()}
              className="max-md:min-h-11 max-md:min-w-11"
            >
              {t('pdf')}
            </Button>
          )}
          {rights.export && <MoreDocuments pdf={pdf} className="max-md:hidden" />}
          <ContentsButton pdf={rights.export ? pdf : null} />
          <UserMenu
            theme={theme}
            side="bottom"
            trigger={
              <button
                type="button"
                className="grid min-h-11 min-w-11 place-items-center rounded-full hover:bg-hover md:min-h-8 md:min-w-8"
              >
                <VisuallyHidden>{`${common('navigation.userMenu')}: ${me.name}`}</VisuallyHidden>
                <Avatar id={me.email} name={me.name} decorative />
              </button>
            }
          />
        </div>
      </div>
      <PdfProgress pdf={pdf} />
    </header>
  );
}

/** The agency's letter and name in its colour; leads to the client's other plans. */
function AgencyName({ agency }: { readonly agency: SharedVersionAnswer['agency'] }) {
  return (
    <Link
      href={`/${agency.slug}`}
      className="flex min-h-11 min-w-0 items-center gap-2.5 rounded text-16 font-strong tracking-[-.02em] text-accent md:min-h-7"
    >
      <Glyph name={agency.name} className="bg-accent text-on-accent" />
      <span className="min-w-0">{agency.name}</span>
    </Link>
  );
}

/** The contents on a narrow screen; on a phone also the documents for which the bar has no room. */
function ContentsButton({ pdf }: { readonly pdf: Pdf | null }) {
  const t = useT('review');
  const common = useT('common');
  const [open, setOpen] = useState(false);
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      title={t('contents')}
      closeLabel={common('actions.close')}
      trigger={
        <IconButton
          name={t('openContents')}
          size="l"
          icon={<TableOfContents aria-hidden="true" />}
          className="lg:hidden"
        />
      }
    >
      <SheetContents onGo={() => setOpen(false)} />
      {pdf !== null && (
        <DocumentList pdf={pdf} onGo={() => setOpen(false)} className="mt-4 border-t pt-4 md:hidden" />
      )}
    </Sheet>
  );
}
