'use client';
import { acceptInvitation, savePreferences, toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, Notice } from '@kader/ui';
import { ArrowRight, CircleAlert } from 'lucide-react';
import { useState } from 'react';

/** The button that uses an invitation. The link alone changes nothing: programs that scan mail open links too. */
export function AcceptButton({ token, label }: { readonly token: string; readonly label: string }) {
  const t = useT('errors');
  const locale = useLocale();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function accept() {
    if (pending) {
      return;
    }
    setPending(true);
    setProblem(null);
    try {
      const { redirectTo } = await acceptInvitation(token);
      // The language that was read here stays; failing that, the plan still opens.
      await savePreferences({ locale }).catch(() => undefined);
      window.location.assign(redirectTo);
    } catch (error) {
      const { code, params } = toApiError(error);
      setProblem(describeError(t, { code, params }));
      setPending(false);
    }
  }

  return (
    <>
      <Button
        look="primary"
        size="l"
        pending={pending}
        onClick={() => void accept()}
        iconEnd={<ArrowRight aria-hidden="true" />}
        className="max-sm:w-full"
      >
        {label}
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
