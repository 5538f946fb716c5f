'use client';
import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem, MenuLink, MenuSeparator } from '@kader/ui';
import { Archive, ArchiveRestore, Ellipsis, Trash, Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { LifeRights } from './life-rights.ts';
import { type LivingClient, useLife } from './use-life.ts';

/** Archive and delete a client, and the way to what was deleted. Nothing for whoever may do none of it. */
export function ClientMenu({
  agencySlug,
  client,
  archived,
  rights,
}: {
  readonly agencySlug: string;
  readonly client: LivingClient;
  readonly archived: boolean;
  readonly rights: LifeRights;
}) {
  const t = useT('life');
  const life = useLife(agencySlug);
  const home = `/${agencySlug}`;
  if (!rights.archiveClients && !rights.deleteClients && !rights.bin) {
    return null;
  }
  return (
    <Menu
      align="end"
      trigger={
        <IconButton name={t('menu.client', { name: client.name })} icon={<Ellipsis aria-hidden="true" />} />
      }
    >
      {rights.archiveClients && (
        <MenuItem
          icon={archived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
          onSelect={() => void life.archiveClient(client, !archived)}
        >
          {t(archived ? 'menu.unarchive' : 'menu.archive')}
        </MenuItem>
      )}
      {rights.bin && (
        <MenuLink
          render={<Link href={`${home}/bin?client=${client.slug}`} />}
          icon={<Trash aria-hidden="true" />}
        >
          {t('menu.bin')}
        </MenuLink>
      )}
      {rights.deleteClients && (
        <>
          <MenuSeparator />
          <MenuItem
            look="danger"
            icon={<Trash2 aria-hidden="true" />}
            onSelect={() =>
              void life.deleteClient(client, { away: home, back: `${home}/clients/${client.slug}` })
            }
          >
            {t('menu.delete')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
