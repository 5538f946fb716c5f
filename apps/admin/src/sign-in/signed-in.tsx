import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton } from '@kader/ui';
import Link from 'next/link';

/** The way on for somebody who is signed in already. */
export function SignedIn({ name, locale }: { readonly name: string; readonly locale: Locale }) {
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-4">
      <p className="text-ink-soft">{createTranslator(locale, 'auth')('signIn.continue', { name })}</p>
      <LinkButton render={<Link href="/templates" />}>
        {createTranslator(locale, 'admin')('signIn.open')}
      </LinkButton>
    </div>
  );
}
