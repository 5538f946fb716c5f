import { createTranslator } from '@kader/i18n/messages';
import { buttonLook, EmptyState } from '@kader/ui';
import { readLocale } from '../language/read-locale.ts';

/** Nothing stands at this address, or nothing that the reader may know of. */
export async function NotFoundNotice() {
  const t = createTranslator(await readLocale(), 'errors');
  return (
    <EmptyState
      className="mt-4 md:mt-8"
      level="h1"
      title={t('pages.notFound.title')}
      sentence={t('pages.notFound.text')}
      action={
        <a href="/" className={buttonLook({ look: 'primary' })}>
          {t('pages.notFound.action')}
        </a>
      }
    />
  );
}
