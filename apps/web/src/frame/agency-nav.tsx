'use client';
import { useT } from '@kader/i18n/react';
import { Avatar, cx, SideNav, SideNavHeading, SideNavLink, sideNavLine } from '@kader/ui';
import { BookOpen, ChevronsUpDown, Inbox, LayoutList, Settings2, Trash, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { PaletteButton } from '../palette/palette-button.tsx';
import { AgencyMenu } from './agency-menu.tsx';
import type { FrameData } from './frame-data.ts';
import { UserMenu } from './user-menu.tsx';

/** The navigation of an agency: its plans, its clients, the templates; the person at the bottom. */
export function AgencyNav({ data, className }: { readonly data: FrameData; readonly className?: string }) {
  const t = useT('common');
  const tAgency = useT('agency');
  const path = usePathname();
  const home = `/${data.agency.slug}`;
  const isAt = (address: string) => path === address || path.startsWith(`${address}/`);

  return (
    <SideNav
      label={t('navigation.main')}
      className={className}
      top={
        <>
          <AgencyMenu agency={data.agency} agencies={data.agencies} />
          <PaletteButton look="line" />
        </>
      }
      bottom={<NavFoot data={data} />}
    >
      <SideNavLink
        render={<Link href={home} />}
        icon={<LayoutList aria-hidden="true" />}
        current={path === home}
      >
        {tAgency('home.title')}
      </SideNavLink>
      <SideNavLink
        render={<Link href={`${home}/templates`} />}
        icon={<BookOpen aria-hidden="true" />}
        current={isAt(`${home}/templates`)}
      >
        {t('navigation.templates')}
      </SideNavLink>
      {data.clients.length > 0 && <SideNavHeading>{t('navigation.clients')}</SideNavHeading>}
      {data.clients.map((client) => (
        <SideNavLink
          key={client.slug}
          render={<Link href={`${home}/clients/${client.slug}`} />}
          icon={<Avatar id={client.slug} name={client.name} size="s" decorative />}
          current={isAt(`${home}/clients/${client.slug}`)}
          count={client.planCount}
          countLabel={t('counts.plans', { count: client.planCount })}
        >
          {client.name}
        </SideNavLink>
      ))}
    </SideNav>
  );
}

function NavFoot({ data: { agency, may, me, theme, demo } }: { readonly data: FrameData }) {
  const t = useT('common');
  const life = useT('life');
  const path = usePathname();
  const bin = `/${agency.slug}/bin`;
  const settings = `/${agency.slug}/settings`;
  const members = `${settings}/members`;
  const trigger = (
    <button type="button" className={cx(sideNavLine, 'gap-2 text-ink')}>
      <Avatar id={me.email} name={me.name} decorative />
      <span className="min-w-0 flex-1">
        <span className="sr-only">{t('navigation.userMenu')} </span>
        {me.name}
        <span className="block text-12 text-ink-faint">{me.role}</span>
      </span>
      <ChevronsUpDown aria-hidden="true" className="size-3.5 text-ink-faint" />
    </button>
  );
  return (
    <>
      {may.bin && (
        <SideNavLink render={<Link href={bin} />} icon={<Trash aria-hidden="true" />} current={path === bin}>
          {life('menu.bin')}
        </SideNavLink>
      )}
      {may.settings && (
        <SideNavLink
          render={<Link href={settings} />}
          icon={<Settings2 aria-hidden="true" />}
          current={path === settings || path === members}
        >
          {t('navigation.settings')}
        </SideNavLink>
      )}
      {may.members && !may.settings && (
        <SideNavLink
          render={<Link href={members} />}
          icon={<Users aria-hidden="true" />}
          current={path === members}
        >
          {t('navigation.members')}
        </SideNavLink>
      )}
      {demo && (
        <SideNavLink render={<Link href="/inbox" />} icon={<Inbox aria-hidden="true" />} className="mb-1">
          {t('navigation.inbox')}
        </SideNavLink>
      )}
      <UserMenu theme={theme} trigger={trigger} side="top" />
    </>
  );
}
