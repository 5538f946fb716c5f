import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { PageHeader } from '@kader/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titledBy } from '../../../../language/page-title.ts';
import { readLocale } from '../../../../language/read-locale.ts';
import { WithMessages } from '../../../../language/with-messages.tsx';
import { timeZoneOptions } from '../../../../places/time-zone-options.ts';
import { SettingsForm } from '../../../../settings/settings-form.tsx';
import { SettingsTabs } from '../../../../settings/settings-tabs.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('settings', 'title');
}

/** What an agency sets for itself: its name, its day, the thresholds of its checks. */
export default async function SettingsPage({ params }: { readonly params: Promise<{ agency: string }> }) {
  const { agency: slug } = await params;
  const [{ permissions, caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  if (!permissions.includes('agency.settings:edit')) {
    notFound();
  }
  const answer = await caller.agency.settings();
  const t = createTranslator(locale, 'settings');
  return (
    <>
      <SettingsTabs {...{ permissions, locale }} agencySlug={slug} current="general" />
      <PageHeader className="mb-8" title={<span id="settings">{t('title')}</span>} summary={t('intro')} />
      <WithMessages of={['settings']}>
        <SettingsForm
          agencySlug={slug}
          answer={answer}
          timeZones={timeZoneOptions(locale, answer.timeZone, new Date())}
        />
      </WithMessages>
    </>
  );
}
