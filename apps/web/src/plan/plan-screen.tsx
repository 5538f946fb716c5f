'use client';
import type { Permission } from '@kader/access';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { DocumentEditor } from '@kader/plan-ui/document';
import { type NamingState, Outline, useDifference, useNamingState } from '@kader/plan-ui/outline';
import { Panel, type PanelProps } from '@kader/plan-ui/panel';
import { PlanProvider } from '@kader/plan-ui/plan';
import { type ComboboxOption, cx, onDemand, SkipLink, type Theme, useNonce } from '@kader/ui';
import { useMemo } from 'react';
import { type Find, useFind } from '../find/use-find.ts';
import { lifeRights } from '../life/life-rights.ts';
import { PlanPalette } from '../palette/plan-palette.tsx';
import { useToastBottom } from '../screen/use-toast-bottom.ts';
import { Arrival } from './arrival.tsx';
import { CompareLink } from './compare-link.tsx';
import { PlanBanner } from './plan-banner.tsx';
import { PlanDialogs, usePlanDialogs } from './plan-dialogs.tsx';
import { PlanHeader } from './plan-header.tsx';
import { PlanSheets } from './plan-sheets.tsx';
import { PlanTopBar, type PlanTopBarProps } from './plan-top-bar.tsx';
import { PlanViewBar } from './plan-view-bar.tsx';
import { shownStatus } from './shown-status.ts';
import { useLoadHistory } from './use-load-history.ts';
import { type Parts, useParts } from './use-parts.ts';
import { usePlanSession } from './use-plan-session.ts';
import { useDecisions, usePlanWorld } from './use-plan-world.ts';
import { useToday } from './use-today.ts';

const findBar = onDemand(async () => (await import('../find/find-bar.tsx')).FindBar);

export interface PlanScreenProps {
  readonly answer: OpenPlanAnswer;
  readonly me: { readonly userId: string; readonly name: string; readonly email: string };
  /** What the person may do in the agency; what depends on this plan stands in the answer. */
  readonly permissions: readonly Permission[];
  readonly currencies: readonly ComboboxOption[];
  readonly theme: Theme;
  readonly demo: boolean;
}

/** A plan at work: outline, document, guidance and checks; sharing it, and what came of that. */
export function PlanScreen({ answer, me, permissions, currencies, theme, demo }: PlanScreenProps) {
  const store = usePlanSession(answer, me.userId);
  const today = useToday(answer);
  const context = usePlanWorld(answer, today);
  const decisions = useDecisions(answer.decisions);
  const difference = useDifference(store, answer.approved);
  const status = shownStatus(answer.status, difference);
  const parts = useParts();
  const naming = useNamingState();
  useToastBottom({ phone: 80, desk: 16 });
  const find = useFind();
  const life = useMemo(() => lifeRights(permissions), [permissions]);
  const dialogs = usePlanDialogs(answer, life);
  const { onShare, onPdf } = dialogs;
  const approvedVersion = answer.approved?.version ?? null;
  const history: PanelHistory = {
    loadHistory: useLoadHistory(answer.agency.slug, answer.document.id),
    historyAction: <CompareLink answer={answer} />,
  };

  return (
    <PlanProvider
      store={store}
      context={context}
      frame={answer.frame}
      catalogues={answer.catalogues}
      suggestions={answer.suggestions}
      candidates={answer.candidates}
      rights={answer.rights}
      me={me}
      timeZone={answer.timeZone}
      today={today}
      status={status}
      review={answer.review}
      decisions={decisions}
      nonce={useNonce()}
      onShare={onShare}
    >
      <div className="flex min-h-dvh flex-col md:h-dvh print:block print:h-auto">
        <SkipLinks />
        <PlanBars {...{ answer, status, me, theme, life, onShare, onPdf, parts, find }} />
        {/* Each part scrolls by itself and is positioned, so that what it hides from the eye lengthens it and not the page. */}
        <div
          className={cx(
            'md:grid md:min-h-0 md:flex-1 md:grid-cols-[248px_minmax(0,1fr)] print:block',
            parts.hasPanel
              ? 'lg:grid-cols-[264px_minmax(0,1fr)_328px]'
              : 'lg:grid-cols-[264px_minmax(0,1fr)]',
          )}
        >
          <div data-screen-only className="relative hidden overflow-y-auto border-r px-2 pt-3 pb-4 md:block">
            <Outline id="outline" {...{ approvedVersion, difference, naming }} />
          </div>
          <main
            id="main"
            tabIndex={-1}
            className="relative bg-paper-raised px-5 pt-6 pb-28 outline-none md:overflow-y-auto md:pt-9 md:pr-11 md:pb-20 md:pl-13 print:overflow-visible print:p-0"
          >
            <div className="mx-auto max-w-page">
              <PlanBanner {...{ answer, status, difference, life, onShare }} />
              <PlanHeader clientName={answer.client.name} currencies={currencies} />
              <DocumentEditor />
            </div>
          </main>
          {parts.hasPanel && <SidePanel parts={parts} history={history} />}
        </div>
        <PlanSheets {...{ parts, approvedVersion, difference, naming, history }} />
      </div>
      <PlanPalette
        {...{ answer, store, parts, life, onShare, onPdf }}
        archived={status.state === 'archived'}
        onFind={find.open}
        onAddSection={answer.rights.structure ? () => nameNewSection(parts, naming) : undefined}
      />
      <PlanDialogs {...{ answer, demo, dialogs }} />
      <Arrival onShare={onShare} />
    </PlanProvider>
  );
}

/** Begins a section at the end of the outline, which on a phone comes up first. */
function nameNewSection({ isPhone, setSheet }: Parts, [, setNaming]: NamingState): void {
  if (isPhone) {
    setSheet('outline');
  }
  setNaming({ kind: 'add', after: null });
}

/** Everything above the document: where one is, the views, and finding while it is asked for. */
function PlanBars({
  parts,
  find,
  ...bar
}: Omit<PlanTopBarProps, 'onChecks'> & { readonly parts: Parts; readonly find: Find }) {
  findBar.usePreload();
  return (
    <header className="contents">
      <PlanTopBar {...bar} onChecks={() => parts.openPanel('checks')} />
      <PlanViewBar
        answer={bar.answer}
        hasPanel={parts.hasPanel}
        onTogglePanel={parts.togglePanel}
        onFind={find.open}
      />
      {find.isOpen && <findBar.Part key={find.times} onClose={find.close} />}
    </header>
  );
}

function SkipLinks() {
  const t = useT('plan');
  const common = useT('common');
  return (
    <>
      <SkipLink target="main">{common('navigation.skip')}</SkipLink>
      <span className="hidden md:contents">
        <SkipLink target="outline">{t('screen.skipOutline')}</SkipLink>
      </span>
      <span className="hidden lg:contents">
        <SkipLink target="panel">{t('screen.skipPanel')}</SkipLink>
      </span>
    </>
  );
}

type PanelHistory = Pick<PanelProps, 'loadHistory' | 'historyAction'>;

function SidePanel({
  parts,
  history,
}: {
  readonly parts: ReturnType<typeof useParts>;
  readonly history: PanelHistory;
}) {
  const t = useT('plan');
  return (
    <aside
      id="panel"
      data-screen-only
      tabIndex={-1}
      aria-label={t('panel.label')}
      className="relative hidden overflow-y-auto border-l outline-none lg:block"
    >
      <Panel tab={parts.tab} onTabChange={parts.setTab} {...history} />
    </aside>
  );
}
