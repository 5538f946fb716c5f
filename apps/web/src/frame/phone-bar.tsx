'use client';
import { useT } from '@kader/i18n/react';
import { Glyph, IconButton, Sheet, TopBar } from '@kader/ui';
import { Menu as MenuIcon } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { PaletteButton } from '../palette/palette-button.tsx';
import { AgencyNav } from './agency-nav.tsx';
import type { FrameData } from './frame-data.ts';

/** On a narrow screen: the agency's name, and the navigation behind a button. */
export function PhoneBar({ data }: { readonly data: FrameData }) {
  const t = useT('common');
  const path = usePathname();
  // The place where the sheet was opened: going anywhere else closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);

  return (
    <TopBar
      className="flex-nowrap border-b"
      start={
        <Link
          href={`/${data.agency.slug}`}
          className="flex min-h-11 min-w-0 items-center gap-2.5 font-strong"
        >
          <Glyph name={data.agency.name} />
          <span className="min-w-0">{data.agency.name}</span>
        </Link>
      }
      end={
        <>
          <PaletteButton look="touch" />
          <Sheet
            open={openAt === path}
            onOpenChange={(open) => setOpenAt(open ? path : null)}
            title={t('navigation.main')}
            closeLabel={t('actions.close')}
            side="right"
            flush
            trigger={
              <IconButton
                name={t('navigation.openMenu')}
                icon={<MenuIcon aria-hidden="true" className="size-5" />}
                size="l"
                className="-mr-3"
              />
            }
          >
            <AgencyNav data={data} className="min-h-full" />
          </Sheet>
        </>
      }
    />
  );
}
