'use client';
import { signInByLink, toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Button, Notice } from '@kader/ui';
import { ArrowRight, CircleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';

/**
 * The button that uses a sign-in link. The link alone changes nothing: programs that scan mail open links too. `closed`
 * takes its place when the link turns out to open nothing any more.
 */
export function LinkConfirmation({
  link,
  closed,
  children,
}: {
  readonly link: string;
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
      window.location.assign(redirectTo);
    } catch (error) {
      const { code, params } = toApiError(error);
      setState(code === 'LINK_INVALID' ? 'closed' : 'open');
      setProblem(describeError(tErrors, { code, params }));
    }
  }

  if (state === 'closed') {
    return closed;
  }
  return (
    <>
      {children}
      <Button
        look="primary"
        size="l"
        pending={state === 'pending'}
        onClick={() => state === 'open' && void signIn()}
        iconEnd={<ArrowRight aria-hidden="true" />}
        className="mt-8 max-sm:w-full"
      >
        {t('signIn.link.button')}
      </Button>
      <div role="alert" className="mt-4 empty:hidden">
        {problem !== null && (
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problem}
          </Notice>
        )}
      </div>
    </>
  );
}
