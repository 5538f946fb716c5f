'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { formatDateTime, formatList } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { homeOf, type PlanDocument } from '@kader/plan/document';
import { sectionAnchor } from '@kader/plan-ui/document';
import { Button, DecisionBar, LinkButton, onDemand, TextLink } from '@kader/ui';
import { Check, CircleCheck, MessageSquareQuote } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { useShownOnce } from '../screen/use-shown-once.ts';
import { roleInSentence } from './role-words.ts';
import type { VersionState } from './version-state.ts';

const decisionWindow = onDemand(async () => (await import('./decision-window.tsx')).DecisionWindow);

export interface DecisionAreaProps {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
  readonly state: VersionState;
  readonly document: PlanDocument;
}

/** The bar at the bottom of a client's page: what is asked of the reader, or what was decided. */
export function DecisionArea({ answer, me, state, document }: DecisionAreaProps) {
  const t = useT('review');
  const { version } = answer;
  switch (state.kind) {
    case 'open':
      return state.canDecide ? <Deciding {...{ answer, me, document }} /> : <Waiting answer={answer} />;
    case 'approved':
    case 'changesRequested':
      return <Decided answer={answer} kind={state.kind} />;
    case 'superseded':
      return <Superseded newest={state.newest} />;
    case 'shared':
      return <DecisionBar title={t('state.readOnly', { version })} actions={null} />;
  }
}

function Deciding({ answer, me, document }: Pick<DecisionAreaProps, 'answer' | 'me' | 'document'>) {
  const t = useT('review');
  const [asked, setAsked] = useState<'approve' | 'requestChanges' | null>(null);
  const isKnown = useShownOnce(asked).size > 0;
  decisionWindow.usePreload();
  const { version } = answer;
  return (
    <section id="decision" tabIndex={-1} aria-label={t('decide.bar')} className="outline-none">
      <DecisionBar
        title={t('decide.title', { version })}
        detail={answer.rights.chooseScenario ? <ChooseFirst document={document} /> : t('decide.detail')}
        actions={
          <>
            <Button size="l" onClick={() => setAsked('requestChanges')}>
              {t('decide.requestChanges')}
            </Button>
            <Button
              size="l"
              look="primary"
              icon={<Check aria-hidden="true" />}
              onClick={() => setAsked('approve')}
            >
              {t('decide.approve')}
            </Button>
          </>
        }
      />
      {isKnown && <decisionWindow.Part {...{ answer, me, asked }} onClose={() => setAsked(null)} />}
    </section>
  );
}

/** That one of the scenarios is to be chosen before the version is decided on, with the way there. */
function ChooseFirst({ document }: Pick<DecisionAreaProps, 'document'>) {
  const t = useT('review');
  const place = homeOf(document, 'scenarios');
  return (
    <>
      {t('choose.first')}{' '}
      {place !== null && <TextLink href={`#${sectionAnchor(place.section)}`}>{t('choose.go')}</TextLink>}
    </>
  );
}

function Waiting({ answer: { version, review } }: Pick<DecisionAreaProps, 'answer'>) {
  const t = useT('review');
  const locale = useLocale();
  const names = (review?.approvers ?? []).map(({ name }) => name);
  return (
    <DecisionBar
      title={t('state.waiting', { version })}
      detail={names.length === 0 ? undefined : t('state.waitingFor', { names: formatList(locale, names) })}
      actions={null}
    />
  );
}

function Decided({
  answer,
  kind,
}: {
  readonly answer: SharedVersionAnswer;
  readonly kind: 'approved' | 'changesRequested';
}) {
  const t = useT('review');
  const common = useT('common');
  const locale = useLocale();
  const { version, decisions } = answer;
  const wanted = kind === 'approved' ? 'approve' : 'requestChanges';
  const decision = decisions.find((made) => made.version === version && made.kind === wanted);
  const by =
    decision === undefined
      ? undefined
      : t('state.by', {
          name: decision.name,
          role: roleInSentence(decision.role, common, locale),
          when: formatDateTime(locale, decision.at, decision.timeZone),
        });
  return (
    <DecisionBar
      title={
        <span className="flex items-center gap-2">
          {kind === 'approved' ? (
            <CircleCheck aria-hidden="true" className="text-good" />
          ) : (
            <MessageSquareQuote aria-hidden="true" className="text-warn" />
          )}
          {t(`state.${kind}`, { version })}
        </span>
      }
      detail={
        <>
          {by}
          {kind === 'changesRequested' && <span className="block">{t('state.nextVersion')}</span>}
        </>
      }
      actions={null}
    />
  );
}

function Superseded({ newest }: { readonly newest: number }) {
  const t = useT('review');
  return (
    <DecisionBar
      title={t('state.superseded')}
      detail={t('state.supersededText')}
      actions={
        <LinkButton size="l" look="primary" render={<Link href={usePathname()} />}>
          {t('older.open', { version: newest })}
        </LinkButton>
      }
    />
  );
}
