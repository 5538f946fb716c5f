import { getAdminViewer, readSignInLink } from '@kader/api/server';
import { createTranslator, messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import type { Metadata } from 'next';
import { PublicFrame } from '../../../frame/public-frame.tsx';
import { titledBy } from '../../../language/page-title.ts';
import { LinkConfirmation } from '../../../sign-in/link-confirmation.tsx';
import { LinkRequest } from '../../../sign-in/link-request.tsx';

interface Props {
  readonly params: Promise<{ link: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the link: it must not travel on to where another leads.
  return { ...(await titledBy('auth', 'signIn.link.title')), referrer: 'no-referrer' };
}

/** A sign-in link from a mail. Opening it changes nothing; the button signs in. */
export default async function SignInLinkPage({ params }: Props) {
  const { link } = await params;
  const [{ demo, webUrl, locale }, found] = await Promise.all([
    getAdminViewer(),
    readSignInLink('admin', link),
  ]);
  const t = createTranslator(locale, 'auth');
  const closed = (
    <div className="max-w-dialog-m">
      <h1 className="heading-31">{t('link.closed.title')}</h1>
      <p className="mt-3 mb-8 text-doc text-ink-soft">{t('link.closed.signIn')}</p>
      <LinkRequest inboxUrl={demo ? `${webUrl}/inbox` : null} />
    </div>
  );
  return (
    <PublicFrame>
      <I18nProvider locale={locale} messages={messagesFor(locale, ['auth'])}>
        {found.state === 'closed' ? (
          closed
        ) : (
          <LinkConfirmation link={link} closed={closed}>
            <h1 className="heading-31">{t('adminSignIn.title')}</h1>
            <p className="mt-3 text-doc text-ink-soft">{t('signIn.link.text')}</p>
            <p className="mt-1 text-doc font-strong [overflow-wrap:anywhere]">{found.email}</p>
          </LinkConfirmation>
        )}
      </I18nProvider>
    </PublicFrame>
  );
}
