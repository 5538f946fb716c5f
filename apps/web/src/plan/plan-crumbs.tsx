'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { Breadcrumbs, Glyph } from '@kader/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';

export interface PlanCrumbsProps {
  readonly answer: Pick<OpenPlanAnswer, 'agency' | 'client'>;
  /** The plan: its name, or the name that is edited. */
  readonly current: ReactNode;
  readonly end?: ReactNode;
}

/** Agency, client, plan: the way up from a plan and from each of its views. */
export function PlanCrumbs({ answer: { agency, client }, current, end }: PlanCrumbsProps) {
  const t = useT('common');
  const home = `/${agency.slug}`;
  return (
    <Breadcrumbs
      label={t('navigation.path')}
      start={
        <Link href={home} aria-label={agency.name} className="touch-44 rounded">
          <Glyph name={agency.name} />
        </Link>
      }
      items={[
        { label: agency.name, render: <Link href={home} /> },
        { label: client.name, render: <Link href={`${home}/clients/${client.slug}`} /> },
      ]}
      current={current}
      end={end}
    />
  );
}
