'use client';
import type { OpenPlanAnswer, PlanStatus } from '@kader/api/types';
import { formatDateTime, formatList } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { HashDifference } from '@kader/plan/freeze';
import { Button, LinkButton, Notice } from '@kader/ui';
import { Archive, CircleCheck, Diamond, MessageSquareQuote, Send } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { LifeRights } from '../life/life-rights.ts';
import { useLife } from '../life/use-life.ts';
import { DifferingSections } from './differing-sections.tsx';
import { planAddress } from './plan-address.ts';
import { titleOfPlan } from './title-of-plan.ts';

export interface PlanBannerProps {
  readonly answer: OpenPlanAnswer;
  readonly status: PlanStatus;
  readonly difference: HashDifference | null;
  readonly life: LifeRights;
  /** Absent for whoever may not share. */
  readonly onShare: (() => void) | undefined;
}

/** Above the document: what the client has said, or what they have before them. Nothing for a draft. */
export function PlanBanner({ answer, status, difference, life, onShare }: PlanBannerProps) {
  const t = useT('plan');
  const shareAgain = onShare !== undefined && (
    <Button size="s" onClick={onShare}>
      {t('banner.shareAgain')}
    </Button>
  );
  switch (status.state) {
    case 'changesRequested':
      return (
        <Banner
          tone="warn"
          icon={<MessageSquareQuote aria-hidden="true" />}
          title={t('banner.changesTitle', { version: status.version })}
          acts={<Version answer={answer} version={status.version} />}
        >
          <Request answer={answer} />
        </Banner>
      );
    case 'inReview':
      return (
        <Banner
          tone="info"
          icon={<Send aria-hidden="true" />}
          title={t('banner.reviewTitle', { version: status.version })}
          acts={<Version answer={answer} version={status.version} />}
        >
          <Asked answer={answer} />
        </Banner>
      );
    case 'changedSince':
      return (
        <Banner
          tone="info"
          icon={<Diamond aria-hidden="true" />}
          title={t('banner.differsTitle', { version: status.version })}
          acts={
            <>
              <Version answer={answer} version={status.version} />
              {shareAgain}
            </>
          }
        >
          {difference !== null && <DifferingSections difference={difference} />}
        </Banner>
      );
    case 'approved':
      return (
        <Banner
          tone="good"
          icon={<CircleCheck aria-hidden="true" />}
          title={t('banner.approvedTitle', { version: status.version })}
          acts={<Version answer={answer} version={status.version} />}
        >
          <Decided answer={answer} version={status.version} />
        </Banner>
      );
    case 'archived':
      return <Archived answer={answer} rights={life} />;
    case 'draft':
      return null;
  }
}

function Banner({
  tone,
  icon,
  title,
  acts,
  children,
}: {
  readonly tone: 'info' | 'good' | 'warn';
  readonly icon: ReactNode;
  readonly title: string;
  readonly acts: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section data-screen-only aria-label={title} className="mb-9">
      <Notice tone={tone} icon={icon}>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          <div className="min-w-0 flex-1 basis-72">
            <p className="font-strong">{title}</p>
            <div className="text-ink-soft">{children}</div>
          </div>
          <div className="-my-1 flex flex-wrap gap-2">{acts}</div>
        </div>
      </Notice>
    </section>
  );
}

function Archived({
  answer: { agency, client, document },
  rights,
}: Pick<PlanBannerProps, 'answer'> & { readonly rights: LifeRights }) {
  const t = useT('life');
  const { archivePlan } = useLife(agency.slug);
  const plan = { id: document.id, title: titleOfPlan(document), clientSlug: client.slug };
  return (
    <Banner
      tone="info"
      icon={<Archive aria-hidden="true" />}
      title={t('archived.planTitle')}
      acts={
        rights.archivePlans && (
          <Button size="s" onClick={() => void archivePlan(plan, false)}>
            {t('menu.unarchive')}
          </Button>
        )
      }
    >
      <p>{t('archived.planText')}</p>
    </Banner>
  );
}

function Version({ answer, version }: { readonly answer: OpenPlanAnswer; readonly version: number }) {
  const t = useT('plan');
  return (
    <LinkButton
      size="s"
      look="quiet"
      render={<Link href={`${planAddress(answer)}/versions/${version}`} />}
      className="-mx-2"
    >
      {t('banner.readVersion', { version })}
    </LinkButton>
  );
}

/** What the client wants changed, in their words. */
function Request({ answer }: { readonly answer: OpenPlanAnswer }) {
  const t = useT('plan');
  const locale = useLocale();
  const decision = answer.decisions.findLast(
    ({ kind, version }) => kind === 'requestChanges' && version === answer.review?.version,
  );
  const note = decision?.note ?? answer.review?.note ?? null;
  return (
    <>
      {note !== null && (
        <blockquote
          lang={decision?.locale}
          className="mt-1 max-w-measure text-doc whitespace-pre-line text-ink"
        >
          {note}
        </blockquote>
      )}
      {decision !== undefined && (
        <p className="mt-1 text-12 text-ink-faint">
          {t('banner.changesBy', {
            name: decision.name,
            when: formatDateTime(locale, decision.at, decision.timeZone),
          })}
        </p>
      )}
    </>
  );
}

function Asked({ answer }: { readonly answer: OpenPlanAnswer }) {
  const t = useT('plan');
  const locale = useLocale();
  const { review, timeZone } = answer;
  return review === null ? null : (
    <p>
      {t('banner.waitingFor', {
        date: formatDateTime(locale, review.requestedAt, timeZone, 'medium'),
        names: formatList(
          locale,
          review.approvers.map(({ name }) => name),
        ),
      })}
    </p>
  );
}

function Decided({ answer, version }: { readonly answer: OpenPlanAnswer; readonly version: number }) {
  const t = useT('plan');
  const locale = useLocale();
  return answer.decisions
    .filter((decision) => decision.version === version && decision.kind === 'approve')
    .map(({ name, at, timeZone }) => (
      <p key={at}>{t('banner.changesBy', { name, when: formatDateTime(locale, at, timeZone) })}</p>
    ));
}
