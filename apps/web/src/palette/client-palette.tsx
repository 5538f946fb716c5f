'use client';
import { useT } from '@kader/i18n/react';
import { Archive, ArchiveRestore, Trash, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import type { LifeRights } from '../life/life-rights.ts';
import { type LivingClient, useLife } from '../life/use-life.ts';
import { usePaletteSource } from './palette-context.ts';

/** What a client's page adds to the palette: the same as in the client's menu, for the same people. Draws nothing. */
export function ClientPalette({
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
  const t = useT('palette');
  const router = useRouter();
  const life = useLife(agencySlug);
  const home = `/${agencySlug}`;
  usePaletteSource(() => {
    const archive = archived ? 'unarchiveClient' : 'archiveClient';
    const entries = [
      rights.archiveClients && {
        id: `here.${archive}`,
        label: t(`commands.${archive}`),
        icon: archived ? <ArchiveRestore /> : <Archive />,
        onChoose: () => void life.archiveClient(client, !archived),
      },
      rights.bin && {
        id: 'here.binOfClient',
        label: t('commands.binOfClient'),
        icon: <Trash />,
        onChoose: () => router.push(`${home}/bin?client=${client.slug}`),
      },
      rights.deleteClients && {
        id: 'here.deleteClient',
        label: t('commands.deleteClient'),
        icon: <Trash2 />,
        onChoose: () =>
          void life.deleteClient(client, { away: home, back: `${home}/clients/${client.slug}` }),
      },
    ];
    return [{ heading: t('groups.client'), entries: entries.filter((entry) => entry !== false) }];
  });
  return null;
}
