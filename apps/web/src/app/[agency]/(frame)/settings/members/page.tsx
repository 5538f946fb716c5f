import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { EmptyState, PageHeader } from '@kader/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titledBy } from '../../../../../language/page-title.ts';
import { readLocale } from '../../../../../language/read-locale.ts';
import { WithMessages } from '../../../../../language/with-messages.tsx';
import { InviteDialog } from '../../../../../members/invite-dialog.tsx';
import { MembersTable } from '../../../../../members/members-table.tsx';
import { rolesToGive } from '../../../../../members/role-values.ts';
import { SettingsTabs } from '../../../../../settings/settings-tabs.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('members', 'title');
}

/** Who works at an agency; for those who manage its members also who is invited, and the ways to change either. */
export default async function MembersPage({ params }: { readonly params: Promise<{ agency: string }> }) {
  const { agency: slug } = await params;
  const [{ agency, permissions, caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  if (!permissions.includes('agency.members:read')) {
    notFound();
  }
  const answer = await caller.member.list();
  const t = createTranslator(locale, 'members');
  const { managed } = answer;
  const roles = managed === null ? [] : rolesToGive(permissions.includes('agency.owners:manage'));
  const words = { locale, timeZone: agency.timeZone, members: t, common: createTranslator(locale, 'common') };
  const isAlone = answer.members.length === 1 && managed?.invitations.length === 0;
  return (
    <WithMessages of={['members']}>
      <SettingsTabs {...{ permissions, locale }} agencySlug={slug} current="members" />
      <PageHeader
        title={t('title')}
        summary={t('intro')}
        actions={
          managed !== null && (
            <InviteDialog
              agencySlug={slug}
              roles={roles}
              clients={managed.clients}
              locale={agency.defaultLocale}
            />
          )
        }
      />
      <MembersTable {...{ answer, roles, words }} agencySlug={slug} />
      {isAlone && (
        <EmptyState
          className="mt-10"
          title={t('empty.title')}
          sentence={t('empty.text')}
          example={t('empty.example')}
        />
      )}
    </WithMessages>
  );
}
