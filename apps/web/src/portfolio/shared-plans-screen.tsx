import type { AgencyHome, PlanRow } from '@kader/api/types';
import { dayIn, formatDate } from '@kader/i18n';
import { LinkButton, PageHeader, SectionHeader } from '@kader/ui';
import Link from 'next/link';
import { PlanStatusBadge } from './plan-status-badge.tsx';
import { type Reader, sortPlans, waitsOnReader } from './reader.ts';
import type { ListWords } from './words.ts';

interface SharedPlansProps {
  readonly agency: { readonly name: string; readonly slug: string };
  readonly home: AgencyHome;
  readonly reader: Reader;
  readonly words: ListWords;
}

/** What a client's person finds: the plans shared with them, and which of them waits for their decision. */
export function SharedPlansScreen({ agency, home, reader, words }: SharedPlansProps) {
  const { client: t } = words;
  const waiting = home.plans.filter((plan) => waitsOnReader(plan, reader)).length;
  const clients = home.clients.filter(({ slug }) => home.plans.some(({ client }) => client.slug === slug));
  return (
    <div className="max-w-page">
      <PageHeader
        title={t('clientSide.title')}
        summary={
          <>
            {t('clientSide.intro', { agency: agency.name })}{' '}
            {waiting > 0 ? (
              <strong>{t('clientSide.waiting', { count: waiting })}.</strong>
            ) : (
              home.plans.length > 0 && t('clientSide.nothingWaiting')
            )}
          </>
        }
      />
      {home.plans.length === 0 && (
        <p className="mt-10 border-t border-ink pt-5 text-doc text-ink-soft">
          {t('clientSide.empty', { agency: agency.name })}
        </p>
      )}
      {clients.map((client) => (
        <section key={client.slug} aria-labelledby={`client-${client.slug}`} className="mt-10">
          <SectionHeader id={`client-${client.slug}`} title={client.name} />
          <ul>
            {sortPlans(
              home.plans.filter((plan) => plan.client.slug === client.slug),
              reader,
            ).map((plan) => (
              <SharedPlan key={plan.id} {...{ agency, plan, words }} isMine={waitsOnReader(plan, reader)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function SharedPlan({
  agency,
  plan,
  isMine,
  words,
}: Pick<SharedPlansProps, 'agency' | 'words'> & { readonly plan: PlanRow; readonly isMine: boolean }) {
  const { client: t, common, locale, timeZone } = words;
  const { status } = plan;
  const version = 'version' in status ? status.version : null;
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b py-4">
      <div className="min-w-0 flex-1 basis-72">
        <p id={plan.id} lang={plan.locale} className="heading-20">
          {plan.title}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-13 text-ink-faint">
          <PlanStatusBadge status={status} t={common} />
          {version !== null &&
            t('versions.shared', {
              version,
              date: formatDate(locale, dayIn(timeZone, new Date(plan.updatedAt))),
            })}
        </p>
      </div>
      <LinkButton
        look={isMine ? 'primary' : 'default'}
        size="l"
        className="max-sm:w-full"
        aria-describedby={plan.id}
        render={<Link href={`/${agency.slug}/clients/${plan.client.slug}/plans/${plan.id}`} />}
      >
        {isMine ? t('clientSide.decide') : t('clientSide.read')}
      </LinkButton>
    </li>
  );
}
