'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { dayIn, formatDate, formatDateRange } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useContentLang, useHeader } from '@kader/plan-ui/plan';
import { LinkButton, Notice } from '@kader/ui';
import { History } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { VersionState } from './version-state.ts';

/** The first lines of a version: for whom, what, which version of when, by whom; then what the agency says with it. */
export function VersionCover({
  answer,
  minutes,
  state,
}: {
  readonly answer: SharedVersionAnswer;
  readonly minutes: number;
  readonly state: VersionState;
}) {
  const t = useT('review');
  const locale = useLocale();
  const lang = useContentLang();
  const { periodStart, periodEnd } = useHeader().fields;
  const { plan, client, version, frozenAt, preparedBy, timeZone, review } = answer;
  return (
    <>
      <header className="pt-6 pb-5 md:pt-11 md:pb-9 print:pt-0">
        <p className="flex flex-wrap gap-x-5 text-13 text-ink-soft md:text-14">
          <span>{client.name}</span>
          {typeof periodStart === 'string' && typeof periodEnd === 'string' && (
            <span className="text-ink-faint">{formatDateRange(locale, periodStart, periodEnd, 'long')}</span>
          )}
        </p>
        <h1 lang={lang} className="mt-1.5 mb-2 max-w-[16em] heading-31 md:mt-2.5 md:mb-3.5 md:heading-39">
          {plan.title}
        </h1>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-faint">
          <li>
            {t('cover.version', { version, date: formatDate(locale, dayIn(timeZone, frozenAt), 'long') })}
          </li>
          <li>{t('cover.preparedBy', { name: preparedBy })}</li>
          <li className="print:hidden">{t('cover.minutes', { count: minutes })}</li>
        </ul>
      </header>
      {state.kind === 'superseded' && <Older version={version} newest={state.newest} />}
      {review?.message != null && (
        <section className="border-t-2 border-accent pt-4 pb-1.5 print:hidden">
          <h2 className="text-14 font-strong">{t('message', { name: review.requestedBy })}</h2>
          <p lang={lang} className="mt-1 max-w-measure text-doc whitespace-pre-line">
            {review.message}
          </p>
        </section>
      )}
    </>
  );
}

function Older({ version, newest }: { readonly version: number; readonly newest: number }) {
  const t = useT('review');
  const path = usePathname();
  return (
    <Notice
      tone="warn"
      icon={<History aria-hidden="true" />}
      className="mb-6 print:hidden"
      action={
        <LinkButton size="s" render={<Link href={newestAddress(path, newest)} />}>
          {t('older.open', { version: newest })}
        </LinkButton>
      }
    >
      {t('older.text', { version })}
    </Notice>
  );
}

/** Where the newest version stands: the plan itself for the client, a page of its own for the agency. */
function newestAddress(path: string, newest: number): string {
  return path.replace(/\/versions\/\d+$/, `/versions/${newest}`);
}
