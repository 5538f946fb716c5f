'use client';
import { useT } from '@kader/i18n/react';
import { Breadcrumbs, cx, Glyph, type Theme, TopBar } from '@kader/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { type Me, PersonMenu } from './person-menu.tsx';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/**
 * The bar above every page of the library: where one is, and the person's menu. Below 1180 px a page within shows the way
 * back instead of its name, which stands below as the heading.
 */
export function LibraryBar({
  crumbs,
  current,
  end,
  me,
  theme,
  webUrl,
}: {
  readonly crumbs: readonly Crumb[];
  readonly current: ReactNode;
  /** Behind this page's name: a version. */
  readonly end?: ReactNode;
  readonly me: Me;
  readonly theme: Theme;
  readonly webUrl: string;
}) {
  const t = useT('common');
  const tAdmin = useT('admin');
  const above = crumbs.at(-1);
  const home = (
    <span className="flex items-center gap-1.5">
      <Link
        href="/templates"
        className="touch-44 flex min-h-8 items-center gap-2 rounded-chip pr-1 hover:text-ink"
      >
        <Glyph name={t('appName')} />
        <span className="max-lg:sr-only">{tAdmin('name')}</span>
      </Link>
      <ChevronRight aria-hidden="true" className="hidden size-3 text-ink-faint lg:block" />
      {above !== undefined && (
        <Link
          href={above.href}
          className="touch-44 flex min-h-8 items-center gap-1 rounded-chip pr-1 font-medium hover:text-ink lg:hidden"
        >
          <ChevronLeft aria-hidden="true" className="size-3.5" />
          {above.label}
        </Link>
      )}
    </span>
  );
  return (
    <TopBar
      className="flex-nowrap border-b"
      start={
        <Breadcrumbs
          label={t('navigation.path')}
          start={home}
          items={crumbs.map(({ label, href }) => ({ label, render: <Link href={href} /> }))}
          current={<span className={cx(above !== undefined && 'max-lg:sr-only')}>{current}</span>}
          end={end}
        />
      }
      end={<PersonMenu {...{ me, theme, webUrl }} />}
    />
  );
}
