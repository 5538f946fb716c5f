'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { LinkButton } from '@kader/ui';
import { GitCompareArrows } from 'lucide-react';
import Link from 'next/link';
import { newestVersion } from './newest-version.ts';
import { planAddress } from './plan-address.ts';

/** Leads from history to comparing versions, once there is one. */
export function CompareLink({ answer }: { readonly answer: OpenPlanAnswer }) {
  const t = useT('history');
  const version = newestVersion(answer);
  return version === 0 ? null : (
    <LinkButton
      size="s"
      look="quiet"
      className="mt-2 -ml-2"
      icon={<GitCompareArrows aria-hidden="true" />}
      render={<Link href={`${planAddress(answer)}/compare?from=${version}&to=working`} />}
    >
      {t('panel.compare')}
    </LinkButton>
  );
}
