'use client';
import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem, MenuLink, MenuSeparator } from '@kader/ui';
import { Archive, ArchiveRestore, Copy, Download, Ellipsis, Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { LifeRights } from './life-rights.ts';
import { type LivingPlan, useLife } from './use-life.ts';

/** Download, copy, archive and delete a plan. Nothing for whoever may do none of it. */
export function PlanMenu({
  agencySlug,
  plan,
  archived,
  rights,
  leaves = false,
  onPdf,
}: {
  readonly agencySlug: string;
  readonly plan: LivingPlan;
  readonly archived: boolean;
  readonly rights: LifeRights;
  /** On the plan's own page: deleting it leads to the client. */
  readonly leaves?: boolean;
  /** On the plan's own page, for whoever may take it along as a file. */
  readonly onPdf?: (() => void) | undefined;
}) {
  const t = useT('life');
  const life = useLife(agencySlug);
  const client = `/${agencySlug}/clients/${plan.clientSlug}`;
  const address = `${client}/plans/${plan.id}`;
  if (onPdf === undefined && !rights.copy && !rights.archivePlans && !rights.deletePlans) {
    return null;
  }
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          name={t('menu.plan', { title: plan.title })}
          icon={<Ellipsis aria-hidden="true" />}
          size="s"
        />
      }
    >
      {onPdf !== undefined && (
        <MenuItem icon={<Download aria-hidden="true" />} onSelect={onPdf}>
          {t('menu.pdf')}
        </MenuItem>
      )}
      {rights.copy && (
        <MenuLink render={<Link href={`${address}/copy`} />} icon={<Copy aria-hidden="true" />}>
          {t('menu.copy')}
        </MenuLink>
      )}
      {rights.archivePlans && (
        <MenuItem
          icon={archived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
          onSelect={() => void life.archivePlan(plan, !archived)}
        >
          {t(archived ? 'menu.unarchive' : 'menu.archive')}
        </MenuItem>
      )}
      {rights.deletePlans && (
        <>
          <MenuSeparator />
          <MenuItem
            look="danger"
            icon={<Trash2 aria-hidden="true" />}
            onSelect={() => void life.deletePlan(plan, leaves ? { away: client, back: address } : {})}
          >
            {t('menu.delete')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
