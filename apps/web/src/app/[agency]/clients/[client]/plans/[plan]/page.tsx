import { getAgency, getViewer } from '@kader/api/server';
import { planNamespaces } from '@kader/plan-ui/plan';
import type { Metadata } from 'next';
import { readLocale } from '../../../../../../language/read-locale.ts';
import { WithMessages } from '../../../../../../language/with-messages.tsx';
import { PersonScope } from '../../../../../../person/person-scope.tsx';
import { currencyOptions } from '../../../../../../places/place-options.ts';
import { loadPlan, type PlanParams } from '../../../../../../plan/load-plan.ts';
import { PlanScreenPart } from '../../../../../../plan/plan-screen-part.tsx';
import { titleOfPlan } from '../../../../../../plan/title-of-plan.ts';
import { loadVersion } from '../../../../../../review/load-version.ts';
import { VersionPage } from '../../../../../../review/version-page.tsx';

interface Props {
  readonly params: Promise<PlanParams>;
  readonly searchParams: Promise<{ readonly version?: string | string[] }>;
}

async function readAddress({ params, searchParams }: Props) {
  const { version } = await searchParams;
  return { params: await params, version: typeof version === 'string' ? version : undefined };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { params, version } = await readAddress(props);
  const { me } = await getAgency(params.agency);
  const title =
    me.side === 'agency'
      ? titleOfPlan((await loadPlan(params)).document)
      : (await loadVersion(params, version)).plan.title;
  return { title };
}

/** A plan: for the agency at work, for the client the version shared with them. */
export default async function PlanPage(props: Props) {
  const { params, version } = await readAddress(props);
  const { me, permissions } = await getAgency(params.agency);
  if (me.side === 'client') {
    return <VersionPage answer={await loadVersion(params, version)} />;
  }
  const [answer, viewer, locale] = await Promise.all([loadPlan(params), getViewer(), readLocale()]);
  return (
    <WithMessages of={[...planNamespaces, 'find', 'life', 'review', 'views']}>
      <PersonScope userId={me.userId}>
        <PlanScreenPart
          key={answer.document.id}
          answer={answer}
          me={{ userId: me.userId, name: me.name, email: me.email }}
          permissions={permissions}
          currencies={currencyOptions(locale)}
          theme={viewer.theme}
          demo={viewer.demo}
        />
      </PersonScope>
    </WithMessages>
  );
}
