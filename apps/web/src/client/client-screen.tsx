import type { ClientPeopleAnswer, ClientRow, PlanRow } from '@kader/api/types';
import { countryName, currencyName, languageName } from '@kader/i18n';
import { EmptyState, LinkButton, Notice, PageHeader, SectionHeader } from '@kader/ui';
import { Archive, Plus } from 'lucide-react';
import Link from 'next/link';
import { ClientMenu } from '../life/client-menu.tsx';
import { lifeRights } from '../life/life-rights.ts';
import { ShownFilter } from '../life/shown-filter.tsx';
import { type Shown, splitPlans } from '../life/split-archived.ts';
import { ClientPalette } from '../palette/client-palette.tsx';
import { PlansTable } from '../portfolio/plans-table.tsx';
import { type Reader, sortPlans } from '../portfolio/reader.ts';
import type { ListWords } from '../portfolio/words.ts';
import { ClientPeople } from './client-people.tsx';

/** A client's workspace as the agency sees it: its plans, and the facts they begin with. */
export function ClientScreen({
  agencySlug,
  client,
  plans: all,
  people,
  shown,
  reader,
  words,
}: {
  readonly agencySlug: string;
  readonly client: ClientRow;
  readonly plans: readonly PlanRow[];
  /** Null for readers who invite nobody. */
  readonly people: ClientPeopleAnswer | null;
  /** Whether its archived plans are shown instead of the others. */
  readonly shown: Shown;
  readonly reader: Reader;
  readonly words: ListWords;
}) {
  const { client: t } = words;
  const halves = splitPlans(all);
  const plans = halves[shown];
  const address = `/${agencySlug}/clients/${client.slug}`;
  const mayAdd = reader.permissions.includes('plan.document:create');
  const life = {
    agencySlug,
    client: { slug: client.slug, name: client.name },
    archived: client.archived,
    rights: lifeRights(reader.permissions),
  };
  return (
    <>
      <ClientPalette {...life} />
      <PageHeader
        title={client.name}
        summary={client.trade === '' ? undefined : client.trade}
        actions={
          <>
            {mayAdd && all.length > 0 && (
              <LinkButton
                look="primary"
                icon={<Plus aria-hidden="true" />}
                render={<Link href={`${address}/plans/new`} />}
              >
                {t('plans.new')}
              </LinkButton>
            )}
            <ClientMenu {...life} />
          </>
        }
      />
      {client.archived && (
        <Notice className="mt-6" icon={<Archive aria-hidden="true" />}>
          <strong>{words.life('archived.clientTitle')}.</strong> {words.life('archived.clientText')}
        </Notice>
      )}
      <ShownFilter
        address={address}
        counts={{ current: halves.current.length, archived: halves.archived.length }}
        {...{ shown, words }}
      />
      <ClientPlans {...{ address, agencySlug, plans, mayAdd, reader, words }} />
      {people !== null && <ClientPeople {...{ agencySlug, people, words }} clientSlug={client.slug} />}
      <ClientFacts client={client} words={words} />
    </>
  );
}

function ClientPlans({
  address,
  agencySlug,
  plans,
  mayAdd,
  reader,
  words,
}: {
  /** The client's page. */
  readonly address: string;
  readonly agencySlug: string;
  readonly plans: readonly PlanRow[];
  readonly mayAdd: boolean;
  readonly reader: Reader;
  readonly words: ListWords;
}) {
  const { client: t } = words;
  return (
    <section aria-labelledby="plans" className="mt-8">
      {plans.length > 0 ? (
        <>
          <h2 id="plans" className="sr-only">
            {t('plans.heading')}
          </h2>
          <PlansTable {...{ agencySlug, reader, words }} plans={sortPlans(plans, reader)} withoutClient />
        </>
      ) : (
        <EmptyState
          title={<span id="plans">{t('plans.empty.title')}</span>}
          sentence={mayAdd ? t('plans.empty.text') : t('plans.empty.reader')}
          example={mayAdd ? t('plans.empty.example') : undefined}
          action={
            mayAdd && (
              <LinkButton
                look="primary"
                icon={<Plus aria-hidden="true" />}
                render={<Link href={`${address}/plans/new`} />}
              >
                {t('plans.empty.action')}
              </LinkButton>
            )
          }
        />
      )}
    </section>
  );
}

function ClientFacts({ client, words }: { readonly client: ClientRow; readonly words: ListWords }) {
  const { client: t, locale } = words;
  const facts = [
    [t('facts.language'), languageName(locale, client.locale)],
    [t('facts.currency'), `${currencyName(locale, client.currency)} (${client.currency})`],
    [t('facts.country'), countryName(locale, client.country)],
  ] as const;
  return (
    <section aria-labelledby="facts" className="mt-12 max-w-sheet">
      <SectionHeader id="facts" title={t('facts.heading')} />
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-4 border-b py-2.5 text-13">
            <dt className="w-48 text-ink-faint">{name}</dt>
            <dd className="first-letter:uppercase">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
