import type { InvitationAnswer } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton } from '@kader/ui';

/** A link that opens nothing: why, and what to do. */
export function ClosedLink({
  state,
  locale,
  isSignedIn,
}: {
  readonly state: Exclude<InvitationAnswer['state'], 'open'>;
  readonly locale: Locale;
  readonly isSignedIn: boolean;
}) {
  const t = createTranslator(locale, 'auth');
  const words = {
    unknown: [t('link.invalid.title'), t('link.invalid.text')],
    expired: [t('link.expired.title'), t('link.expired.textWithoutAgency')],
    used: [t('link.used.title'), t('link.used.text')],
    revoked: [t('link.revoked.title'), t('link.revoked.text')],
  } as const;
  const [title, text] = words[state];
  return (
    <div className="max-w-dialog-m">
      <h1 className="heading-31">{title}</h1>
      <p className="mt-3 text-doc text-ink-soft">{text}</p>
      <LinkButton
        size="l"
        className="mt-8"
        render={
          isSignedIn ? (
            <a href="/">{t('signIn.continueAction')}</a>
          ) : (
            <a href={`/${locale}/sign-in`}>{t('link.action')}</a>
          )
        }
      />
    </div>
  );
}
