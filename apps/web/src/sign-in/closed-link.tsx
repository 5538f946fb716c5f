import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton } from '@kader/ui';
import { LinkRequest } from './link-request.tsx';

/** A link that opens nothing, whatever became of it: that it does not, and a new one to sign in by. */
export function ClosedLink({
  kind,
  locale,
  isSignedIn,
  next,
  demo,
}: {
  readonly kind: 'signIn' | 'invitation';
  readonly locale: Locale;
  readonly isSignedIn: boolean;
  readonly next: string | null;
  readonly demo: boolean;
}) {
  const t = createTranslator(locale, 'auth');
  return (
    <div className="max-w-dialog-m">
      <h1 className="heading-31">{t('link.closed.title')}</h1>
      <p className="mt-3 text-doc text-ink-soft">{t(`link.closed.${kind}`)}</p>
      <div className="mt-8">
        {isSignedIn ? (
          <LinkButton size="l" render={<a href="/">{t('signIn.continueAction')}</a>} />
        ) : (
          <LinkRequest next={next} demo={demo} />
        )}
      </div>
    </div>
  );
}
