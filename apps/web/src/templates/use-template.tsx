import type { Permission } from '@kader/access';
import type { AgencyHome } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton } from '@kader/ui';
import Link from 'next/link';
import { NewPlanButton } from '../portfolio/new-plan-button.tsx';

/** Begins a plan from a template, for a client to be chosen; where there is no client yet, leads there first. */
export function UseTemplate({
  agencySlug,
  templateKey,
  clients,
  permissions,
  locale,
}: {
  readonly agencySlug: string;
  readonly templateKey: string;
  readonly clients: readonly Pick<AgencyHome['clients'][number], 'slug' | 'name'>[];
  readonly permissions: readonly Permission[];
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'templates');
  if (!permissions.includes('plan.document:create')) {
    return null;
  }
  if (clients.length === 0) {
    return (
      <LinkButton look="primary" render={<Link href={`/${agencySlug}/clients/new`} />}>
        {createTranslator(locale, 'agency')('home.empty.action')}
      </LinkButton>
    );
  }
  return (
    <NewPlanButton
      agencySlug={agencySlug}
      clients={clients.map(({ slug, name }) => ({ slug, name }))}
      templateKey={templateKey}
      label={t('preview.use')}
    />
  );
}
