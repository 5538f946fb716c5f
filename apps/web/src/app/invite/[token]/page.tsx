import { getViewer, publicCaller, readInvitation } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { PublicFrame } from '../../../frame/public-frame.tsx';
import { InvitationLetter } from '../../../invitation/invitation-letter.tsx';
import { titledBy } from '../../../language/page-title.ts';
import { readLocale } from '../../../language/read-locale.ts';
import { WithMessages } from '../../../language/with-messages.tsx';
import { ClosedLink } from '../../../sign-in/closed-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the token: it must not travel on to where a link leads.
  return { ...(await titledBy('auth', 'invitation.title')), referrer: 'no-referrer' };
}

/** An invitation from a mail: in the language it was written in, until the reader chooses another (`?lang=`). */
export default async function InvitationPage({ params }: { readonly params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [{ person, demo }, caller, locale, received] = await Promise.all([
    getViewer(),
    publicCaller(),
    readLocale(),
    headers(),
  ]);
  const invitation = await readInvitation(caller, token);
  const here = `/invite/${encodeURIComponent(token)}`;
  if (invitation.state === 'open' && !received.has('x-locale') && invitation.locale !== locale) {
    redirect(`${here}?lang=${invitation.locale}`);
  }
  const t = createTranslator(locale, 'common');
  return (
    <PublicFrame t={t} locale={locale} addressOf={(other) => `${here}?lang=${other}`}>
      <WithMessages of={['auth']}>
        {invitation.state === 'open' ? (
          <InvitationLetter
            invitation={invitation}
            token={token}
            locale={locale}
            demo={demo}
            signedInAs={person === null || person.email === invitation.email ? null : person.name}
          />
        ) : (
          <ClosedLink
            kind="invitation"
            locale={locale}
            isSignedIn={person !== null}
            next={null}
            demo={demo}
          />
        )}
      </WithMessages>
    </PublicFrame>
  );
}
