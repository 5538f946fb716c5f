import { getAgency } from '@kader/api/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClientScreen } from '../../../../../client/client-screen.tsx';
import { loadHome } from '../../../../../frame/load-frame.ts';
import { titledBy } from '../../../../../language/page-title.ts';
import { readLocale } from '../../../../../language/read-locale.ts';
import { WithMessages } from '../../../../../language/with-messages.tsx';
import { shownBy } from '../../../../../life/split-archived.ts';
import { SharedPlansScreen } from '../../../../../portfolio/shared-plans-screen.tsx';
import { listWords } from '../../../../../portfolio/words.ts';

interface Props {
  readonly params: Promise<{ agency: string; client: string }>;
  readonly searchParams: Promise<{ show?: string | string[] }>;
}

async function findClient({ params }: Pick<Props, 'params'>) {
  const { agency, client: slug } = await params;
  const home = await loadHome(agency);
  const client = home.clients.find((row) => row.slug === slug);
  return client === undefined
    ? null
    : { client, plans: home.plans.filter((plan) => plan.client.slug === slug) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findClient(props);
  return found === null ? titledBy('errors', 'pages.notFound.title') : { title: found.client.name };
}

/** A client's workspace; for the client's own people the plans shared with them. */
export default async function ClientPage(props: Props) {
  const [{ agency: slug }, { show }] = await Promise.all([props.params, props.searchParams]);
  const [{ agency, me, permissions, caller }, found, locale] = await Promise.all([
    getAgency(slug),
    findClient(props),
    readLocale(),
  ]);
  const { client, plans } = found ?? notFound();
  const words = listWords(locale, agency.timeZone);
  const reader = { side: me.side, name: me.name, permissions };
  if (me.side === 'client') {
    return <SharedPlansScreen {...{ agency, reader, words }} home={{ clients: [client], plans }} />;
  }
  const people = permissions.includes('client.people:invite')
    ? await caller.client.people({ clientSlug: client.slug })
    : null;
  return (
    <WithMessages of={['members']}>
      <ClientScreen {...{ client, plans, people, reader, words }} agencySlug={slug} shown={shownBy(show)} />
    </WithMessages>
  );
}
