'use client';
import { requestSignInLink, toApiError } from '@kader/api/client';
import { describeError, parseAddress } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { LinkButton, MailLinkForm } from '@kader/ui';
import { useState } from 'react';

/** Asks for a link by mail, in the language of the page. What is said then is the same whoever has the address. */
export function LinkRequest({
  next,
  address,
  demo,
}: {
  /** The page that was asked for before signing in. */
  readonly next: string | null;
  /** The address to which it is to go, where that is known. */
  readonly address?: string;
  /** In the demo the mail lies in its inbox. */
  readonly demo: boolean;
}) {
  const t = useT('auth');
  const tErrors = useT('errors');
  const locale = useLocale();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);

  async function send(email: string) {
    setProblem(null);
    setError(undefined);
    if (parseAddress(email) === null) {
      setError(tErrors('reasons.notAddress'));
      return;
    }
    setPending(true);
    try {
      await requestSignInLink({ email, locale, ...(next === null ? {} : { next }) });
      setSentTo(email);
    } catch (failure) {
      const { code, params } = toApiError(failure);
      setProblem(describeError(tErrors, { code, params }));
    }
    setPending(false);
  }

  return (
    <MailLinkForm
      words={{
        label: t('signIn.email.label'),
        hint: t('signIn.email.hint'),
        button: t('signIn.email.button'),
        sentTitle: t('signIn.email.sentTitle'),
        missing: t('signIn.email.missing'),
        again: t('signIn.email.again'),
      }}
      address={address}
      pending={pending}
      error={error}
      problem={problem}
      sent={sentTo === null ? null : t('signIn.email.sentText', { email: sentTo })}
      onSend={(email) => void send(email)}
      onAgain={() => setSentTo(null)}
      beside={demo && <LinkButton look="primary" render={<a href="/inbox">{t('signIn.email.inbox')}</a>} />}
    />
  );
}
