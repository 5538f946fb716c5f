'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, Dialog, LinkButton, Notice, Sheet } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useMedia } from '../screen/use-media.ts';
import { ApproveForm } from './approve-form.tsx';
import { ChangesForm } from './changes-form.tsx';
import { type DecisionSender, useDecision } from './use-decision.ts';

type Kind = 'approve' | 'requestChanges';

/** Asks once more before a decision is recorded. What was written stays when it is closed, and when sending fails. */
export function DecisionWindow({
  answer,
  me,
  asked,
  onClose,
}: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
  readonly asked: Kind | null;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  const sender = useDecision(answer, onClose);
  const [remark, setRemark] = useState('');
  const [request, setRequest] = useState('');
  const [lastAsked, setLastAsked] = useState<Kind>('approve');
  if (asked !== null && asked !== lastAsked) {
    setLastAsked(asked);
    sender.forget();
  }
  const { version } = answer;
  const isApproval = lastAsked === 'approve';
  const problem = <Refused sender={sender} onClose={onClose} />;
  return (
    <Window
      open={asked !== null}
      onClose={onClose}
      title={t(isApproval ? 'decide.approveTitle' : 'decide.changesTitle', { version })}
    >
      {isApproval ? (
        <ApproveForm
          {...{ answer, me, remark, problem, onClose }}
          pending={sender.pending}
          onRemark={setRemark}
          onSubmit={() => sender.decide('approve', remark)}
        />
      ) : (
        <ChangesForm
          {...{ problem, onClose }}
          note={request}
          pending={sender.pending}
          onNote={setRequest}
          onSubmit={() => sender.decide('requestChanges', request)}
        />
      )}
    </Window>
  );
}

/** A dialog; on a phone a sheet from below, where the thumb is. */
function Window({
  open,
  onClose,
  title,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const common = useT('common');
  const isPhone = useMedia('(max-width: 859.98px)', false);
  const shared = {
    open,
    onOpenChange: (next: boolean) => !next && onClose(),
    title,
    closeLabel: common('actions.close'),
  };
  return isPhone ? (
    <Sheet {...shared}>{children}</Sheet>
  ) : (
    <Dialog {...shared} size="m">
      {children}
    </Dialog>
  );
}

/** Why it was not recorded, what was kept, and the way on. */
function Refused({ sender, onClose }: { readonly sender: DecisionSender; readonly onClose: () => void }) {
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
