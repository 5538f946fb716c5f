'use client';
import { useT } from '@kader/i18n/react';
import { Glyph, TopBar } from '@kader/ui';
import { Inbox } from 'lucide-react';
import Link from 'next/link';
import type { FrameData } from './frame-data.ts';
import { PersonButton } from './person-button.tsx';

/** Above the pages of a client's person: the agency's name and the person's menu, and nothing else of the tool. */
export function ClientBar({ data: { agency, me, theme, demo } }: { readonly data: FrameData }) {
  const t = useT('common');
  return (
    <div className="bg-paper-raised">
      <TopBar
        className="mx-auto max-w-wide flex-nowrap bg-transparent md:px-8 md:py-3"
        start={
          <Link
            href={`/${agency.slug}`}
            className="flex min-h-11 min-w-0 items-center gap-2.5 rounded text-16 font-strong text-accent"
          >
            <Glyph name={agency.name} className="bg-accent text-on-accent" />
            <span className="min-w-0">{agency.name}</span>
          </Link>
        }
        end={
          <>
            {demo && (
              <Link
                href="/inbox"
                className="touch-44 flex min-h-8 items-center gap-2 rounded px-2 text-13 text-ink-soft hover:bg-hover hover:text-ink"
              >
                <Inbox aria-hidden="true" />
                <span className="max-sm:sr-only">{t('navigation.inbox')}</span>
              </Link>
            )}
            <PersonButton person={me} theme={theme} />
          </>
        }
      />
    </div>
  );
}
