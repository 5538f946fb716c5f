import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton, Notice } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { SignOutButton } from './sign-out-button.tsx';

/** For somebody who is signed in already: the way on for staff, for anybody else why there is none here. */
export function SignedIn({
  name,
  isStaff,
  webUrl,
  locale,
}: {
  readonly name: string;
  readonly isStaff: boolean;
  readonly webUrl: string;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'auth');
  const tAdmin = createTranslator(locale, 'admin');
  if (isStaff) {
    return (
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-4">
        <p className="text-ink-soft">{t('signIn.continue', { name })}</p>
        <LinkButton render={<Link href="/templates" />}>{tAdmin('signIn.open')}</LinkButton>
      </div>
    );
  }
  return (
    <Notice tone="warn" icon={<CircleAlert aria-hidden="true" />} className="mt-8">
      <h2 className="font-strong">{tAdmin('signIn.notStaff', { name })}</h2>
      <p className="mt-1 text-ink-soft">{t('adminSignIn.notStaff')}</p>
      <div className="mt-3 mb-1 flex flex-wrap gap-2">
        <LinkButton href={webUrl}>{tAdmin('toAgencies')}</LinkButton>
        <SignOutButton />
      </div>
    </Notice>
  );
}
