import type { AgencyHome } from '@kader/api/types';
import { EmptyState, LinkButton, PageHeader, SectionHeader } from '@kader/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { ShownFilter } from '../life/shown-filter.tsx';
import { type Shown, splitHome } from '../life/split-archived.ts';
import { ClientsTable } from './clients-table.tsx';
import { NewPlanButton } from './new-plan-button.tsx';
import { PlansTable } from './plans-table.tsx';
import { type Reader, sortPlans } from './reader.ts';
import type { ListWords } from './words.ts';

interface PortfolioProps {
  readonly agencySlug: string;
  readonly home: AgencyHome;
  readonly reader: Reader;
  readonly words: ListWords;
}

/** An agency's first page: how things stand in a sentence, every plan with whom it waits on, every client. */
export function PortfolioScreen({
  home: all,
  shown,
  ...props
}: PortfolioProps & {
  /** Whether archived plans and clients are shown instead of the others. */
  readonly shown: Shown;
}) {
  const { agencySlug, reader, words } = props;
  const { agency: t } = words;
  const halves = splitHome(all);
  const home = halves.current;
  const mayAddClient = reader.permissions.includes('client.workspace:create');
  const mayAddPlan = reader.permissions.includes('plan.document:create') && home.clients.length > 0;
  const counts = {
    current: home.plans.length,
    archived: halves.archived.plans.length + halves.archived.clients.length,
  };
  const newClient = `/${agencySlug}/clients/new`;
  return (
    <>
      <PageHeader
        title={t('home.title')}
        summary={home.clients.length > 0 ? <Summary home={home} reader={reader} words={words} /> : undefined}
        actions={
          home.clients.length > 0 && (
            <>
              {mayAddClient && (
                <LinkButton render={<Link href={newClient} />}>{t('home.newClient')}</LinkButton>
              )}
              {mayAddPlan && (
                <NewPlanButton agencySlug={agencySlug} clients={home.clients} label={t('home.newPlan')} />
              )}
            </>
          )
        }
      />
      <ShownFilter address={`/${agencySlug}`} {...{ shown, counts, words }} />
      {shown === 'archived' ? (
        <PortfolioLists {...props} home={halves.archived} mayAddPlan={false} />
      ) : home.clients.length === 0 ? (
        <EmptyState
          className="mt-10"
          title={t('home.empty.title')}
          sentence={mayAddClient ? t('home.empty.text') : t('home.empty.reader')}
          example={mayAddClient ? t('home.empty.example') : undefined}
          action={
            mayAddClient && (
              <LinkButton
                look="primary"
                icon={<Plus aria-hidden="true" />}
                render={<Link href={newClient} />}
              >
                {t('home.empty.action')}
              </LinkButton>
            )
          }
        />
      ) : (
        <PortfolioLists {...props} home={home} mayAddPlan={mayAddPlan} />
      )}
    </>
  );
}

function PortfolioLists({
  agencySlug,
  home,
  reader,
  words,
  mayAddPlan,
}: PortfolioProps & { readonly mayAddPlan: boolean }) {
  const { agency: t, client: tClient } = words;
  const plans = sortPlans(home.plans, reader);
  return (
    <>
      <section aria-labelledby="plans" className="mt-8">
        <h2 id="plans" className="sr-only">
          {t('home.plansHeading')}
        </h2>
        {plans.length > 0 ? (
          <PlansTable {...{ agencySlug, plans, reader, words }} />
        ) : (
          <EmptyState
            level="h3"
            title={t('home.noPlans')}
            sentence={mayAddPlan ? tClient('plans.empty.text') : tClient('plans.empty.reader')}
            example={mayAddPlan ? tClient('plans.empty.example') : undefined}
            action={
              mayAddPlan && (
                <NewPlanButton agencySlug={agencySlug} clients={home.clients} label={t('home.newPlan')} />
              )
            }
          />
        )}
      </section>
      <section aria-labelledby="clients" className="mt-12">
        <SectionHeader
          id="clients"
          title={t('home.clientsHeading')}
          end={words.common('counts.clients', { count: home.clients.length })}
        />
        <ClientsTable agencySlug={agencySlug} clients={home.clients} words={words} />
      </section>
    </>
  );
}

/** `4 plans for 3 clients. 2 plans wait on the agency. 1 plan waits on the client.` What is the reader's turn stands out. */
function Summary({ home: { plans, clients }, reader, words }: Omit<PortfolioProps, 'agencySlug'>) {
  const { agency: t, common } = words;
  const waiting = (kind: 'agency' | 'client') => plans.filter(({ waitsOn }) => waitsOn.kind === kind).length;
  const onAgency = waiting('agency');
  const onClient = waiting('client');
  const mine = reader.permissions.includes('plan.content:edit');
  const agencySentence = `${t('home.waitingOnAgency', { count: onAgency })}.`;
  return (
    <>
      {t('home.summary', {
        plans: common('counts.plans', { count: plans.length }),
        clients: t('home.forClients', { count: clients.length }),
      })}
      {onAgency > 0 && <> {mine ? <strong>{agencySentence}</strong> : agencySentence}</>}
      {onClient > 0 && ` ${t('home.waitingOnClient', { count: onClient })}.`}
    </>
  );
}
