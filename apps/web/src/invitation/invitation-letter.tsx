import type { InvitationAnswer } from '@kader/api/types';
import type { Locale, Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { Glyph } from '@kader/ui';
import { LinkRequest } from '../sign-in/link-request.tsx';
import { AcceptButton } from './accept-button.tsx';

export type OpenInvitation = Extract<InvitationAnswer, { state: 'open' }>;

/** Who invites whom to what, and the button that opens it; for somebody who has an account, the way to sign in first. */
export function InvitationLetter({
  invitation,
  token,
  locale,
  demo,
  signedInAs,
}: {
  readonly invitation: OpenInvitation;
  readonly token: string;
  readonly locale: Locale;
  readonly demo: boolean;
  /** Somebody else who is signed in on this device. */
  readonly signedInAs: string | null;
}) {
  const t = createTranslator(locale, 'auth');
  const common = createTranslator(locale, 'common');
  const { agencyName, clientName, planTitle, memberRole, inviterName, name, email } = invitation;
  const words = wordsOf(invitation, t);
  const facts = [
    [t('invitation.facts.plan'), planTitle],
    [t('invitation.facts.client'), clientName],
    [t('invitation.facts.agency'), memberRole === null ? null : agencyName],
    [t('invitation.facts.role'), memberRole === null ? null : common(`roles.agency.${memberRole}`)],
    [t('invitation.facts.from'), inviterName === agencyName ? agencyName : `${inviterName}, ${agencyName}`],
    [t('invitation.facts.for'), `${name}, ${email}`],
  ] as const;
  return (
    <article className="max-w-dialog-m">
      <p className="flex items-center gap-2.5 font-strong">
        <Glyph name={agencyName} />
        {agencyName}
      </p>
      <h1 className="mt-6 heading-31 md:heading-39">{words.heading}</h1>
      <p className="mt-3 text-doc text-ink-soft">{words.intro}</p>
      <dl className="mt-8 border-t border-ink">
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <div key={label} className="grid gap-x-4 border-b py-2.5 sm:grid-cols-[160px_minmax(0,1fr)]">
                <dt className="text-13 text-ink-faint">{label}</dt>
                <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {signedInAs !== null && (
        <p className="mt-6 text-13 text-warn">
          {t('invitation.otherPerson', { name: signedInAs, invited: name })}
        </p>
      )}
      {invitation.way === 'accept' ? (
        <div className="mt-8">
          <AcceptButton token={token} label={words.button} />
        </div>
      ) : (
        <>
          <p className="mt-8 mb-5">{words.signIn}</p>
          <LinkRequest address={email} next={`/invite/${token}`} demo={demo} />
        </>
      )}
      <p className="mt-4 text-13 text-ink-soft">{words.calm}</p>
    </article>
  );
}

/** What an invitation says, by what it invites to: a plan of a client, or work at an agency. */
function wordsOf({ agencyName: agency, memberRole, email }: OpenInvitation, t: Translate<'auth'>) {
  return memberRole === null
    ? {
        heading: t('invitation.heading'),
        intro: t('invitation.intro', { agency }),
        button: t('invitation.button'),
        signIn: t('invitation.signIn.text', { email }),
        calm: t('invitation.calm'),
      }
    : {
        heading: t('invitation.member.heading'),
        intro: t('invitation.member.intro', { agency }),
        button: t('invitation.member.button'),
        signIn: t('invitation.member.signIn', { email }),
        calm: t('invitation.member.calm'),
      };
}
