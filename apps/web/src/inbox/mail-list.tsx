import type { listDemoMails } from '@kader/api/server';
import { formatRelativeTime, type Locale } from '@kader/i18n';
import { cx } from '@kader/ui';
import Link from 'next/link';

export type DemoMail = NonNullable<Awaited<ReturnType<typeof listDemoMails>>>[number];

/** The mails that were sent, newest first. */
export function MailList({
  mails,
  openId,
  locale,
  now,
}: {
  readonly mails: readonly DemoMail[];
  readonly openId: string | null;
  readonly locale: Locale;
  readonly now: string;
}) {
  return (
    <ul className="border-t">
      {mails.map((mail) => (
        <li key={mail.id} className="border-b">
          <Link
            href={`/inbox?mail=${encodeURIComponent(mail.id)}`}
            aria-current={mail.id === openId ? 'true' : undefined}
            className={cx(
              'block py-3 transition-colors md:-mx-3 md:px-3',
              mail.id === openId ? 'bg-accent-soft' : 'hover:bg-hover',
            )}
          >
            <span className="flex items-baseline gap-3">
              <span className="min-w-0 flex-1 font-strong">{mail.to.name}</span>
              <time dateTime={mail.at} className="text-12 text-ink-faint">
                {formatRelativeTime(locale, mail.at, now)}
              </time>
            </span>
            <span lang={mail.locale} className="mt-0.5 block text-13 text-ink-soft">
              {mail.subject}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
