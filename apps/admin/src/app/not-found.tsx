import { getAdminViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { EmptyState, LinkButton } from '@kader/ui';
import type { Metadata } from 'next';
import { LibraryFrame } from '../frame/library-frame.tsx';
import { PublicFrame } from '../frame/public-frame.tsx';
import { titledBy } from '../language/page-title.ts';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('errors', 'pages.notFound.title');
}

/** Nothing stands at this address. */
export default async function NotFoundPage() {
  const { locale, person } = await getAdminViewer();
  const t = createTranslator(locale, 'admin');
  const title = createTranslator(locale, 'errors')('pages.notFound.title');
  const notice = (
    <EmptyState
      level="h1"
      title={title}
      sentence={t('notFound.text')}
      action={<LinkButton look="primary" render={<a href="/">{t('notFound.action')}</a>} />}
    />
  );
  return person === null ? (
    <PublicFrame>{notice}</PublicFrame>
  ) : (
    <LibraryFrame crumbs={[{ label: t('list.title'), href: '/templates' }]} current={title}>
      {notice}
    </LibraryFrame>
  );
}
