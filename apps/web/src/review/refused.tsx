'use client';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, LinkButton, Notice } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import type { Sender } from './use-sender.ts';

/** Why it was not recorded, what was kept, and the way on. */
export function Refused({ sender, onClose }: { readonly sender: Sender; readonly onClose: () => void }) {
  const t = useT('review');
  const router = useRouter();
  const { refusal } = sender;
  if (refusal === null) {
    return null;
  }
  const isSettled = refusal.kind === 'decided' || refusal.kind === 'superseded';
  return (
    <div role="alert" className="mt-4">
      <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
        <p className="font-strong">
          {isSettled ? t(`refused.${refusal.kind}Title`) : t('decide.notRecorded')}
        </p>
        <p className="text-ink-soft">{refusal.text}</p>
        {refusal.kind === 'signedOut' && <SignInAgain />}
        {isSettled && (
          <Button
            size="s"
            className="mt-2"
            onClick={() => {
              sender.forget();
              onClose();
              router.refresh();
            }}
          >
            {t(`refused.${refusal.kind}Action`)}
          </Button>
        )}
      </Notice>
    </div>
  );
}

/** The way back in, in a tab of its own: what was written stays here, to be sent under the same name. */
function SignInAgain() {
  const plan = useT('plan');
  const locale = useLocale();
  const path = usePathname();
  return (
    <LinkButton
      size="s"
      className="mt-2"
      href={`/${locale}/sign-in?next=${encodeURIComponent(path)}`}
      target="_blank"
      rel="noopener"
    >
      {plan('screen.signedOut.open')}
    </LinkButton>
  );
}
