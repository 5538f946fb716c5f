import { formatDateTime, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { MailLetter } from './mail-letter.tsx';
import type { DemoMail } from './mail-list.tsx';

/** One mail: to whom, about what, when, and the mail itself. */
export function MailView({
  mail,
  locale,
  timeZone,
}: {
  readonly mail: DemoMail;
  readonly locale: Locale;
  readonly timeZone: string;
}) {
  const t = createTranslator(locale, 'demo');
  return (
    <article aria-labelledby="mail">
      <h2 id="mail" lang={mail.locale} className="heading-20">
        {mail.subject}
      </h2>
      <dl className="mt-2 mb-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-13">
        <dt className="text-ink-faint">{t('inbox.to')}</dt>
        <dd className="[overflow-wrap:anywhere]">
          {mail.to.name}, {mail.to.address}
        </dd>
        <dt className="text-ink-faint">{t('inbox.received')}</dt>
        <dd>
          <time dateTime={mail.at}>{formatDateTime(locale, mail.at, timeZone)}</time>
        </dd>
      </dl>
      <MailLetter text={mail.text} lang={mail.locale} />
    </article>
  );
}
