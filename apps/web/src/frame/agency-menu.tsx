'use client';
import type { MyAgency } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { cx, Glyph, Menu, MenuGroup, MenuLink, MenuSeparator, sideNavLine, VisuallyHidden } from '@kader/ui';
import { Check, ChevronsUpDown, Plus } from 'lucide-react';
import Link from 'next/link';

/** The agency one works in, and the way to the others. */
export function AgencyMenu({
  agency,
  agencies,
}: {
  readonly agency: { readonly name: string; readonly slug: string };
  readonly agencies: readonly MyAgency[];
}) {
  const t = useT('common');
  const tAgency = useT('agency');
  const trigger = (
    <button type="button" className={cx(sideNavLine, 'mb-2 min-h-9 gap-2 font-strong text-ink')}>
      <Glyph name={agency.name} />
      <span className="min-w-0 flex-1">{agency.name}</span>
      <VisuallyHidden>{t('account.switchAgency')}</VisuallyHidden>
      <ChevronsUpDown aria-hidden="true" className="size-3.5 text-ink-faint" />
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuGroup label={tAgency('start.agencies')}>
        {agencies.map((entry) => (
          <MenuLink
            key={entry.slug}
            render={<Link href={`/${entry.slug}`} />}
            icon={<Glyph name={entry.name} className="size-5 text-12" />}
            end={
              entry.slug === agency.slug ? <Check aria-hidden="true" className="text-accent!" /> : undefined
            }
          >
            {entry.name}
          </MenuLink>
        ))}
      </MenuGroup>
      <MenuSeparator />
      <MenuLink render={<Link href="/start/new" />} icon={<Plus aria-hidden="true" />}>
        {tAgency('start.create.title')}
      </MenuLink>
    </Menu>
  );
}
