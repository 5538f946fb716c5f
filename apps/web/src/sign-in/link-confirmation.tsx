'use client';
import { signInByLink, toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { MailLinkConfirmation } from '@kader/ui';
import { type ReactNode, useState } from 'react';

/** Signs in with a link at the press of its button; `closed` takes its place when the link opens nothing any more. */
export function LinkConfirmation({
  link,
  next,
  closed,
  children,
}: {
  readonly link: string;
  readonly next: string | null;
  readonly closed: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useT('auth');
  const tErrors = useT('errors');
  const [state, setState] = useState<'open' | 'pending' | 'closed'>('open');
  const [problem, setProblem] = useState<string | null>(null);

  async function signIn() {
    setState('pending');
    setProblem(null);
    try {
      const { redirectTo } = await signInByLink(link);
      // A whole new page: language and rights are those of another person.
      window.location.assign(next ?? redirectTo);
    } catch (error) {
      const { code, params } = toApiError(error);
      setState(code === 'LINK_INVALID' ? 'closed' : 'open');
      setProblem(describeError(tErrors, { code, params }));
    }
  }

  return (
    <MailLinkConfirmation
      button={t('signIn.link.button')}
      state={state}
      problem={problem}
      onConfirm={() => void signIn()}
      closed={closed}
    >
      {children}
    </MailLinkConfirmation>
  );
}
