import { getAgency, getViewer } from '@kader/api/server';
import type { Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { PageFrame } from '@kader/ui';
import type { ReactNode } from 'react';
import { AgencyNav } from '../../../frame/agency-nav.tsx';
import { ClientBar } from '../../../frame/client-bar.tsx';
import type { FrameData } from '../../../frame/frame-data.ts';
import { loadHome, loadMyAgencies } from '../../../frame/load-frame.ts';
import { PhoneBar } from '../../../frame/phone-bar.tsx';
import { readLocale } from '../../../language/read-locale.ts';
import { WithMessages } from '../../../language/with-messages.tsx';
import { splitHome } from '../../../life/split-archived.ts';
import { WithScreen } from '../../../screen/with-screen.tsx';

type Me = Awaited<ReturnType<typeof getAgency>>['me'];

/** What a person is in the agency; null for a client's, who has a role at each client. */
function roleOf(me: Me, t: Translate<'common'>): string | null {
  return me.side === 'agency' ? t(`roles.agency.${me.role}`) : null;
}

async function loadFrameData(slug: string): Promise<FrameData & { readonly side: Me['side'] }> {
  const { agency, me, permissions } = await getAgency(slug);
  const [viewer, home, agencies, locale] = await Promise.all([
    getViewer(),
    loadHome(slug),
    loadMyAgencies(),
    readLocale(),
  ]);
  const role = roleOf(me, createTranslator(locale, 'common'));
  return {
    side: me.side,
    agency: { name: agency.name, slug: agency.slug },
    agencies,
    may: {
      bin: permissions.includes('plan.document:restore'),
      settings: permissions.includes('agency.settings:edit'),
      members: permissions.includes('agency.members:read'),
    },
    clients: splitHome(home).current.clients.map(({ name, slug: client, planCount }) => ({
      name,
      slug: client,
      planCount,
    })),
    me: { name: me.name, email: me.email, role },
    theme: viewer.theme,
    demo: viewer.demo,
  };
}

/** The frame of an agency's pages: its navigation beside them, for a client's people one bar above. */
export default async function FrameLayout({
  params,
  children,
}: {
  readonly params: Promise<{ agency: string }>;
  readonly children: ReactNode;
}) {
  const data = await loadFrameData((await params).agency);
  const t = createTranslator(await readLocale(), 'common');
  const skipLabel = t('navigation.skip');
  const framed = (
    <WithMessages of={['agency', 'client', 'life', 'templates']}>
      {data.side === 'client' ? (
        <PageFrame skipLabel={skipLabel} top={<ClientBar data={data} />}>
          <div className="mx-auto max-w-[1096px]">{children}</div>
        </PageFrame>
      ) : (
        <PageFrame skipLabel={skipLabel} nav={<AgencyNav data={data} />} phoneBar={<PhoneBar data={data} />}>
          {children}
        </PageFrame>
      )}
    </WithMessages>
  );
  return data.side === 'client' ? <WithScreen>{framed}</WithScreen> : framed;
}
