import { getViewer, pathWithin, readSignInLink } from '@kader/api/server';
import { isLocale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicFrame } from '../../../../../frame/public-frame.tsx';
import { titledBy } from '../../../../../language/page-title.ts';
import { WithMessages } from '../../../../../language/with-messages.tsx';
import { ClosedLink } from '../../../../../sign-in/closed-link.tsx';
import { LinkConfirmation } from '../../../../../sign-in/link-confirmation.tsx';

interface Props {
  readonly params: Promise<{ locale: string; link: string }>;
  readonly searchParams: Promise<{ next?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the link: it must not travel on to where another leads.
  return { ...(await titledBy('auth', 'signIn.link.title')), referrer: 'no-referrer' };
}

/** A sign-in link from a mail. Opening it changes nothing; the button signs in. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const [{ locale, link }, { next: wanted }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) {
    notFound();
  }
  const [{ person, demo }, found] = await Promise.all([getViewer(), readSignInLink('web', link)]);
  const next = pathWithin(wanted);
  const query = next === null ? '' : `?next=${encodeURIComponent(next)}`;
  const t = createTranslator(locale, 'auth');
  const tCommon = createTranslator(locale, 'common');
  const closed = (isSignedIn: boolean) => (
    <ClosedLink kind="signIn" {...{ locale, isSignedIn, next, demo }} />
  );
  return (
    <PublicFrame
      t={tCommon}
      locale={locale}
      addressOf={(other) => `/${other}/sign-in/${encodeURIComponent(link)}${query}`}
    >
      <WithMessages of={['auth']}>
        {found.state === 'closed' ? (
          closed(person !== null)
        ) : (
          <LinkConfirmation link={link} next={next} closed={closed(false)}>
            <div className="max-w-dialog-m">
              <h1 className="heading-31">{t('signIn.link.title')}</h1>
              <p className="mt-3 text-doc text-ink-soft">{t('signIn.link.text')}</p>
              <p className="mt-1 text-doc font-strong [overflow-wrap:anywhere]">{found.email}</p>
              {person !== null && person.email !== found.email && (
                <p className="mt-4 text-13 text-warn">{t('signIn.link.other', { name: person.name })}</p>
              )}
            </div>
          </LinkConfirmation>
        )}
      </WithMessages>
    </PublicFrame>
  );
}
