import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { buttonLook } from '@kader/ui';

/** The way in, for somebody who is not signed in. */
export function SignInLink({ locale }: { readonly locale: Locale }) {
  return (
    <a href={`/${locale}/sign-in`} className={buttonLook()}>
      {createTranslator(locale, 'auth')('signIn.title')}
    </a>
  );
}
