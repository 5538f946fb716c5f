import { getViewer, publicCaller } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SessionList } from '../../account/session-list.tsx';
import { PersonFrame } from '../../frame/person-frame.tsx';
import { titledBy } from '../../language/page-title.ts';
import { WithMessages } from '../../language/with-messages.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('account', 'title');
}

/** What belongs to the person and to no agency: the address they sign in with, and where they are signed in. */
export default async function AccountPage() {
  const { person, locale } = await getViewer();
  if (person === null) {
    redirect(`/${locale}/sign-in?next=/account`);
  }
  const caller = await publicCaller();
  const sessions = await caller.account.sessions();
  const t = createTranslator(locale, 'account');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <PersonFrame>
      <h1 className="heading-31">{t('title')}</h1>
      <p className="mt-2 text-doc text-ink-soft [overflow-wrap:anywhere]">
        {t('address', { email: person.email })}
      </p>
      <section aria-labelledby="sessions" className="mt-10">
        <h2 id="sessions" className="heading-20">
          {t('sessions.title')}
        </h2>
        <p className="mt-1 max-w-measure text-ink-soft">{t('sessions.intro')}</p>
        <WithMessages of={['account']}>
          <SessionList sessions={sessions} now={new Date().toISOString()} timeZone={timeZone} />
        </WithMessages>
      </section>
    </PersonFrame>
  );
}
