import type { ClientRow, PlanRow } from '@kader/api/types';
import { countryName, currencyName, languageName } from '@kader/i18n';
import { EmptyState, LinkButton, PageHeader, SectionHeader } from '@kader/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { PlansTable } from '../portfolio/plans-table.tsx';
import { type Reader, sortPlans } from '../portfolio/reader.ts';
import type { ListWords } from '../portfolio/words.ts';

/** A client's workspace as the agency sees it: its plans, and the facts they begin with. */
export function ClientScreen({
  agencySlug,
  client,
  plans,
  reader,
  words,
}: {
  readonly agencySlug: string;
  readonly client: ClientRow;
  readonly plans: readonly PlanRow[];
  readonly reader: Reader;
  readonly words: ListWords;
}) {
  const { client: t } = words;
  const mayAdd = reader.permissions.includes('plan.document:create');
  const newPlan = `/${agencySlug}/clients/${client.slug}/plans/new`;
  return (
    <>
      <PageHeader
        title={client.name}
        summary={client.trade === '' ? undefined : client.trade}
        actions={
          mayAdd &&
          plans.length > 0 && (
            <LinkButton look="primary" icon={<Plus aria-hidden="true" />} render={<Link href={newPlan} />}>
              {t('plans.new')}
            </LinkButton>
          )
        }
      />
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
                  render={<Link href={newPlan} />}
                >
                  {t('plans.empty.action')}
                </LinkButton>
              )
            }
          />
        )}
      </section>
      <ClientFacts client={client} words={words} />
    </>
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
