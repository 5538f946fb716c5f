'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { type PlanViewKey, planViews } from '@kader/plan-ui/views';
import { TabLink, TabLinks } from '@kader/ui';
import Link from 'next/link';
import { newestVersion } from '../plan/newest-version.ts';
import { planAddress } from '../plan/plan-address.ts';

/** The ways of looking at a plan: its document, the views over it, and the version shared last once there is one. */
export function PlanTabs({
  answer,
  current,
}: {
  readonly answer: OpenPlanAnswer;
  readonly current: 'document' | PlanViewKey;
}) {
  const t = useT('plan');
  const views = useT('views');
  const common = useT('common');
  const version = newestVersion(answer);
  const address = planAddress(answer);
  return (
    <TabLinks label={t('screen.views')}>
      <TabLink current={current === 'document'} render={<Link href={address} />}>
        {t('screen.document')}
      </TabLink>
      {planViews.map((view) => (
        <TabLink
          key={view}
          current={current === view}
          render={<Link href={`${address}/views/${view}`} prefetch={false} />}
        >
          {views(`names.${view}`)}
        </TabLink>
      ))}
      {version > 0 && (
        <TabLink render={<Link href={`${address}/versions/${version}`} />}>
          {common('version.long', { version })}
        </TabLink>
      )}
    </TabLinks>
  );
}
