'use client';
import type { OpenPlanAnswer, PlanStatus } from '@kader/api/types';
import { useLocale, useT } from '@kader/i18n/react';
import { FieldEditor } from '@kader/plan-ui/fields';
import { useFindings, useHeader } from '@kader/plan-ui/plan';
import { SaveSentence } from '@kader/plan-ui/save';
import { UndoRedo } from '@kader/plan-ui/toolbar';
import { Avatar, BarSeparator, Button, Count, type Theme, VisuallyHidden } from '@kader/ui';
import { ListChecks } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { UserMenu } from '../frame/user-menu.tsx';
import type { LifeRights } from '../life/life-rights.ts';
import { PlanMenu } from '../life/plan-menu.tsx';
import { PlanStatusBadge } from '../portfolio/plan-status-badge.tsx';
import { PlanCrumbs } from './plan-crumbs.tsx';
import { useFindPlan } from './use-find-plan.ts';

export interface PlanTopBarProps {
  readonly answer: OpenPlanAnswer;
  readonly status: PlanStatus;
  readonly me: { readonly name: string; readonly email: string };
  readonly theme: Theme;
  readonly life: LifeRights;
  readonly onChecks: () => void;
  /** Absent for whoever may not share. */
  readonly onShare: (() => void) | undefined;
  /** Absent for whoever may not take the plan along as a file. */
  readonly onPdf: (() => void) | undefined;
}

/** Where one is, whether everything is safe, and the main act: sharing. Two lines on a phone. */
export function PlanTopBar({ answer, status, me, theme, life, onChecks, onShare, onPdf }: PlanTopBarProps) {
  const t = useT('common');
  const locale = useLocale();
  const path = usePathname();
  const home = `/${answer.agency.slug}`;
  return (
    <div
      data-screen-only
      data-plan-bar
      className="sticky top-0 z-20 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 bg-paper py-2 pr-5 pl-5 md:static md:flex md:min-h-(--h-topbar) md:justify-between md:gap-4 md:py-1 md:pr-4 md:pl-3"
    >
      <PlanCrumbs answer={answer} current={<Title />} end={<PlanStatusBadge status={status} t={t} />} />
      <div className="contents md:flex md:min-w-0 md:items-center md:gap-2">
        <div className="col-start-1 row-start-2 min-w-0">
          <SaveSentence
            signInHref={`/${locale}/sign-in?next=${encodeURIComponent(path)}`}
            findPlan={useFindPlan(answer)}
            ways={{
              client: <Link href={`${home}/clients/${answer.client.slug}`} />,
              agency: <Link href={home} />,
            }}
          />
        </div>
        <div className="col-start-2 row-start-2 flex flex-none items-center justify-end gap-1 md:gap-2">
          <UserMenu
            theme={theme}
            side="bottom"
            trigger={
              <button
                type="button"
                className="touch-44 order-last rounded-full p-1 hover:bg-hover md:order-none md:mx-1"
              >
                <VisuallyHidden>{`${t('navigation.userMenu')}: ${me.name}`}</VisuallyHidden>
                <Avatar id={me.email} name={me.name} decorative />
              </button>
            }
          />
          <BarSeparator />
          <UndoRedo />
          <Life {...{ answer, onPdf }} archived={status.state === 'archived'} rights={life} />
        </div>
        <ChecksButton onClick={onChecks} />
        {onShare !== undefined && (
          <Button
            look="primary"
            size="s"
            onClick={onShare}
            className="col-start-2 row-start-1 flex-none max-md:min-h-8"
          >
            {t('actions.share')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Downloading, copying, archiving and deleting the plan, under the name that it has now. */
function Life({
  answer: { agency, client, document },
  archived,
  rights,
  onPdf,
}: Pick<PlanTopBarProps, 'answer' | 'onPdf'> & { readonly archived: boolean; readonly rights: LifeRights }) {
  const { title } = useHeader().fields;
  return (
    <PlanMenu
      agencySlug={agency.slug}
      plan={{
        id: document.id,
        title: typeof title === 'string' ? title : '',
        clientSlug: client.slug,
      }}
      archived={archived}
      rights={rights}
      leaves
      onPdf={onPdf}
    />
  );
}

/** The plan's name, edited where it stands. */
function Title() {
  return <FieldEditor item={useHeader()} field="title" conflict="row" className="font-strong" />;
}

function ChecksButton({ onClick }: { readonly onClick: () => void }) {
  const t = useT('plan');
  const count = useFindings().length;
  return (
    <Button
      look="quiet"
      size="s"
      icon={<ListChecks aria-hidden="true" />}
      onClick={onClick}
      className="hidden flex-none md:inline-flex"
    >
      {t('screen.checks')}
      {count > 0 && (
        <Count label={t('screen.checksCount', { count })} className="text-ink">
          {count}
        </Count>
      )}
    </Button>
  );
}
