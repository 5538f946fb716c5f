'use client';
import { requestSignInLink, toApiError } from '@kader/api/client';
import { describeError, parseAddress } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { LinkButton, MailLinkForm } from '@kader/ui';
import { useState } from 'react';

/** Asks for a link by mail, in the reader's language. What is said then is the same whether or not the address is of staff. */
export function LinkRequest({
  inboxUrl,
}: {
  /** In the demo, where the mail lies. */
  readonly inboxUrl: string | null;
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
      await requestSignInLink({ email, locale });
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
        hint: t('signIn.email.staffHint'),
        button: t('signIn.email.button'),
        sentTitle: t('signIn.email.sentTitle'),
        missing: t('signIn.email.missing'),
        again: t('signIn.email.again'),
      }}
      pending={pending}
      error={error}
      problem={problem}
      sent={sentTo === null ? null : t('signIn.email.sentStaff', { email: sentTo })}
      onSend={(email) => void send(email)}
      onAgain={() => setSentTo(null)}
      beside={
        inboxUrl !== null && (
          <LinkButton look="primary" render={<a href={inboxUrl}>{t('signIn.email.inbox')}</a>} />
        )
      }
    />
  );
}
