'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { dayIn } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { documentFromJson } from '@kader/plan/document';
import { DocumentReader } from '@kader/plan-ui/document';
import { ReadProvider } from '@kader/plan-ui/plan';
import { SkipLink, type Theme } from '@kader/ui';
import { useMemo } from 'react';
import { useToastBottom } from '../screen/use-toast-bottom.ts';
import { AgencyBar } from './agency-bar.tsx';
import { ChoosingPart } from './choosing-part.tsx';
import { DecisionArea } from './decision-area.tsx';
import { inRoleWords } from './role-words.ts';
import { SinceDecision } from './since-decision.tsx';
import { useChoosing } from './use-choosing.ts';
import { usePdf } from './use-pdf.ts';
import { VersionBar } from './version-bar.tsx';
import { SideContents } from './version-contents.tsx';
import { VersionCover } from './version-cover.tsx';
import { VersionRecord } from './version-record.tsx';
import { versionState } from './version-state.ts';

export interface VersionScreenProps {
  readonly answer: SharedVersionAnswer;
  /** Minutes of reading. */
  readonly minutes: number;
  readonly me: {
    readonly name: string;
    readonly email: string;
    readonly role: string;
    /** The role as which the person chooses a scenario. */
    readonly choosesAs: string;
  };
  readonly theme: Theme;
  /** The agency reads what the client sees, and decides nothing. */
  readonly side: 'agency' | 'client';
}

/** A shared version as the client reads it: a report with the agency's name, and one bar at the bottom. */
export function VersionScreen({ answer, minutes, me, theme, side }: VersionScreenProps) {
  const t = useT('review');
  const common = useT('common');
  const document = useMemo(() => documentFromJson(answer.document), [answer.document]);
  // As of the day it was frozen, like its PDF: the same version reads the same for ever.
  const context = useMemo(
    () => ({ today: dayIn(answer.timeZone, answer.frozenAt) }),
    [answer.timeZone, answer.frozenAt],
  );
  const decisions = useMemo(() => inRoleWords(answer.decisions, common), [answer.decisions, common]);
  const { choosing, asked, close } = useChoosing(answer, decisions);
  const pdf = usePdf(answer);
  useToastBottom(side === 'client' ? { phone: 148, desk: 92 } : { phone: 16, desk: 16 });
  const state = versionState(answer);
  const isAsked = side === 'client' && state.kind === 'open' && state.canDecide;

  return (
    <ReadProvider
      document={document}
      people={answer.people}
      frame={answer.frame}
      catalogues={answer.catalogues}
      timeZone={answer.timeZone}
      review={answer.review}
      decisions={decisions}
      choosing={choosing}
      context={context}
    >
      <div className="min-h-dvh bg-paper-raised print:bg-transparent">
        <SkipLink target="main">{common('navigation.skip')}</SkipLink>
        {isAsked && <SkipLink target="decision">{t('toDecision')}</SkipLink>}
        {side === 'agency' ? (
          <AgencyBar answer={answer} pdf={pdf} />
        ) : (
          <VersionBar {...{ answer, me, theme, pdf }} />
        )}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto max-w-wide px-5 pb-44 outline-none md:px-8 md:pb-32 lg:grid lg:grid-cols-[minmax(0,720px)_minmax(0,300px)] lg:justify-between lg:gap-x-10 print:block print:max-w-none print:p-0"
        >
          <div className="max-w-sheet print:max-w-none">
            <VersionCover {...{ answer, minutes, state }} />
            {side === 'client' && <SinceDecision answer={answer} document={document} />}
            <DocumentReader className="mt-13" />
            <VersionRecord document={document} decisions={decisions} />
          </div>
          <SideContents />
        </main>
        {side === 'client' && <DecisionArea {...{ answer, me, state, document }} />}
        {answer.rights.chooseScenario && (
          <ChoosingPart {...{ answer, asked }} me={{ name: me.name, role: me.choosesAs }} onClose={close} />
        )}
      </div>
    </ReadProvider>
  );
}
