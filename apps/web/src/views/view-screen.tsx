'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { documentFromJson, headerOf } from '@kader/plan/document';
import { ReadProvider } from '@kader/plan-ui/plan';
import { PlanView, type PlanViewKey } from '@kader/plan-ui/views';
import { SkipLink, ViewBar } from '@kader/ui';
import Link from 'next/link';
import { useMemo } from 'react';
import { planAddress, sharingAddress } from '../plan/plan-address.ts';
import { PlanCrumbs } from '../plan/plan-crumbs.tsx';
import { titleOfPlan } from '../plan/title-of-plan.ts';
import { usePlanWorld } from '../plan/use-plan-world.ts';
import { useToday } from '../plan/use-today.ts';
import { PlanTabs } from './plan-tabs.tsx';

/** A plan on one page, by its goals, its year or a quarter, or in the order of SOSTAC: made from the document, for reading and printing. */
export function ViewScreen({
  answer,
  view,
}: {
  readonly answer: OpenPlanAnswer;
  readonly view: PlanViewKey;
}) {
  const views = useT('views');
  const common = useT('common');
  const document = useMemo(() => documentFromJson(answer.document), [answer.document]);
  const context = usePlanWorld(answer, useToday(answer));
  const { fields } = headerOf(document);
  const address = planAddress(answer);
  return (
    <ReadProvider
      document={document}
      people={answer.people}
      frame={answer.frame}
      catalogues={answer.catalogues}
      timeZone={answer.timeZone}
      status={answer.status}
      review={answer.review}
      context={context}
    >
      <div className="min-h-dvh bg-paper-raised print:bg-transparent">
        <SkipLink target="main">{common('navigation.skip')}</SkipLink>
        <header data-screen-only className="sticky top-0 z-20 bg-paper">
          <div className="flex min-h-(--h-topbar) items-center px-3 md:px-4">
            <PlanCrumbs
              answer={answer}
              current={<span className="truncate">{titleOfPlan(answer.document)}</span>}
            />
          </div>
          <ViewBar start={<PlanTabs answer={answer} current={view} />} />
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto max-w-wide px-5 pt-8 pb-28 outline-none md:px-8 print:p-0"
        >
          <header className="mb-6">
            <p className="text-13 text-ink-soft">{answer.client.name}</p>
            <h1
              lang={typeof fields.locale === 'string' ? fields.locale : undefined}
              className="heading-31 [overflow-wrap:anywhere]"
            >
              {titleOfPlan(answer.document)}
            </h1>
            <p className="sr-only">{views(`names.${view}`)}</p>
          </header>
          <PlanView
            view={view}
            plan={address}
            link={Link}
            share={answer.rights.share ? sharingAddress(address) : undefined}
          />
        </main>
      </div>
    </ReadProvider>
  );
}
