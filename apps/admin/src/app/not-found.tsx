import { createTranslator } from '@kader/i18n/messages';
import { EmptyState, LinkButton } from '@kader/ui';
import type { Metadata } from 'next';
import { PublicFrame } from '../frame/public-frame.tsx';
import { titledBy } from '../language/page-title.ts';
import { readLocale } from '../language/read-locale.ts';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('errors', 'pages.notFound.title');
}

/** Nothing stands at this address. */
export default async function NotFoundPage() {
  const locale = await readLocale();
  const t = createTranslator(locale, 'admin');
  const tErrors = createTranslator(locale, 'errors');
  return (
    <PublicFrame>
      <EmptyState
        level="h1"
        title={tErrors('pages.notFound.title')}
        sentence={t('notFound.text')}
        action={<LinkButton look="primary" render={<a href="/">{t('notFound.action')}</a>} />}
      />
    </PublicFrame>
  );
}
