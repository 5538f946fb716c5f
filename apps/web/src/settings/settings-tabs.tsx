import type { Permission } from '@kader/access';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { TabLink, TabLinks } from '@kader/ui';
import Link from 'next/link';

/** The pages of an agency's settings; nothing where the reader may open one alone. */
export function SettingsTabs({
  agencySlug,
  current,
  permissions,
  locale,
}: {
  readonly agencySlug: string;
  readonly current: 'general' | 'members';
  readonly permissions: readonly Permission[];
  readonly locale: Locale;
}) {
  if (!permissions.includes('agency.settings:edit')) {
    return null;
  }
  const t = createTranslator(locale, 'settings');
  const members = createTranslator(locale, 'members');
  const address = `/${agencySlug}/settings`;
  return (
    <TabLinks label={t('title')} className="mb-8 border-b">
      <TabLink current={current === 'general'} render={<Link href={address} />}>
        {t('general')}
      </TabLink>
      <TabLink current={current === 'members'} render={<Link href={`${address}/members`} />}>
        {members('title')}
      </TabLink>
    </TabLinks>
  );
}
