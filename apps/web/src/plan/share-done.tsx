'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { formatList } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, Dialog, LinkButton } from '@kader/ui';
import { CircleCheck } from 'lucide-react';
import Link from 'next/link';
import { planAddress } from './plan-address.ts';
import type { SharePhase } from './use-share.ts';

/** What was shared, who was invited, and where the mail lies in the demo. */
export function ShareDone({
  answer,
  demo,
  open,
  phase: { version, names },
  onOpenChange,
}: {
  readonly answer: OpenPlanAnswer;
  readonly demo: boolean;
  readonly open: boolean;
  readonly phase: Extract<SharePhase, { at: 'done' }>;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useT('plan');
  const common = useT('common');
  const locale = useLocale();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="m"
      title={
        <span className="flex items-center gap-2.5">
          <CircleCheck aria-hidden="true" className="size-5 text-good" />
          {t('share.doneTitle', { version })}
        </span>
      }
      description={t('share.invited', { names: formatList(locale, names) })}
      closeLabel={common('actions.close')}
      footer={
        <>
          {demo && <LinkButton render={<Link href="/inbox" />}>{t('share.openInbox')}</LinkButton>}
          <LinkButton render={<Link href={`${planAddress(answer)}/versions/${version}`} />}>
            {t('share.seeVersion')}
          </LinkButton>
          <Button look="primary" onClick={() => onOpenChange(false)}>
            {common('actions.done')}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">
        {t('share.doneText')} {demo && t('share.demoMail')}
      </p>
    </Dialog>
  );
}
