import { listDemoMails } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { cx, EmptyState, PageHeader, TextLink } from '@kader/ui';
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PersonFrame } from '../../frame/person-frame.tsx';
import { MailList } from '../../inbox/mail-list.tsx';
import { MailView } from '../../inbox/mail-view.tsx';
import { titledBy } from '../../language/page-title.ts';
import { readLocale } from '../../language/read-locale.ts';

interface Props {
  readonly searchParams: Promise<{ mail?: string | string[] }>;
}

export function generateMetadata(): Promise<Metadata> {
  return titledBy('demo', 'inbox.title');
}

/** The mails of the demo, which stay on this computer. Outside the demo there is no such page. */
export default async function InboxPage({ searchParams }: Props) {
  const [mails, locale, { mail: wanted }] = await Promise.all([listDemoMails(), readLocale(), searchParams]);
  if (mails === null) {
    notFound();
  }
  const t = createTranslator(locale, 'demo');
  const chosen = mails.find(({ id }) => id === wanted);
  // Beside the list stands the newest until one is chosen; a phone has room for one of the two.
  const shown = chosen ?? mails[0];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <PersonFrame width="wide">
      <PageHeader
        title={t('inbox.title')}
        summary={t('inbox.intro')}
        className={cx(chosen !== undefined && 'max-md:sr-only')}
      />
      {shown === undefined ? (
        <EmptyState className="mt-10" title={t('inbox.empty.title')} sentence={t('inbox.empty.text')} />
      ) : (
        <div className="mt-8 grid gap-x-14 gap-y-6 md:grid-cols-[280px_minmax(0,1fr)] max-md:mt-0">
          <div className={cx(chosen !== undefined && 'max-md:hidden', 'max-md:mt-6')}>
            <MailList mails={mails} openId={shown.id} locale={locale} now={new Date().toISOString()} />
          </div>
          <div className={cx(chosen === undefined && 'max-md:hidden')}>
            <p className="mb-2 text-13 md:hidden">
              <TextLink
                look="plain"
                className="inline-flex min-h-11 items-center gap-1.5"
                render={<Link href="/inbox" />}
              >
                <ArrowLeft aria-hidden="true" className="size-3.5" />
                {t('inbox.back')}
              </TextLink>
            </p>
            <MailView key={shown.id} mail={shown} locale={locale} timeZone={timeZone} />
          </div>
        </div>
      )}
    </PersonFrame>
  );
}
