'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { dayIn, formatDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, LinkButton, Menu, MenuLink } from '@kader/ui';
import { ArrowLeft, ChevronDown, Download } from 'lucide-react';
import Link from 'next/link';
import { MoreDocuments } from './more-documents.tsx';
import { PdfProgress } from './pdf-progress.tsx';
import type { Pdf } from './use-pdf.ts';

/** Above a version that the agency reads: back to the plan, which version this is, and its PDF. */
export function AgencyBar({ answer, pdf }: { readonly answer: SharedVersionAnswer; readonly pdf: Pdf }) {
  const t = useT('review');
  const { agency, client, plan, version, rights } = answer;
  const address = `/${agency.slug}/clients/${client.slug}/plans/${plan.id}`;
  return (
    <header data-screen-only className="sticky top-0 z-20 border-b bg-paper">
      <div className="flex min-h-(--h-topbar) flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-13 md:px-4">
        <LinkButton
          look="quiet"
          size="s"
          icon={<ArrowLeft aria-hidden="true" />}
          render={<Link href={address} />}
        >
          {t('agency.back')}
        </LinkButton>
        <p className="order-last basis-full px-2 text-ink-soft md:order-none md:basis-auto">
          {t('agency.asClient', { version })}
        </p>
        <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
          <VersionMenu answer={answer} address={address} />
          {rights.export && (
            <Button
              size="s"
              icon={<Download aria-hidden="true" />}
              pending={pdf.making !== null}
              aria-label={t('pdfLabel', { version })}
              onClick={() => pdf.start()}
            >
              {t('pdf')}
            </Button>
          )}
          {rights.export && <MoreDocuments pdf={pdf} />}
        </div>
      </div>
      <PdfProgress pdf={pdf} />
    </header>
  );
}

function VersionMenu({
  answer: { version, versions, timeZone },
  address,
}: {
  readonly answer: SharedVersionAnswer;
  readonly address: string;
}) {
  const t = useT('review');
  const common = useT('common');
  const locale = useLocale();
  if (versions.length < 2) {
    return null;
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="s" iconEnd={<ChevronDown aria-hidden="true" className="size-3.5" />}>
          {common('version.long', { version })}
        </Button>
      }
    >
      {versions.map(({ number, frozenAt }) => (
        <MenuLink key={number} render={<Link href={`${address}/versions/${number}`} />}>
          {t('versions.one', { version: number, date: formatDate(locale, dayIn(timeZone, frozenAt)) })}
        </MenuLink>
      ))}
    </Menu>
  );
}
