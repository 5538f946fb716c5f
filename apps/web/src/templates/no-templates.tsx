import type { Translate } from '@kader/i18n';
import { EmptyState } from '@kader/ui';

/** The library before it has been filled. */
export function NoTemplates({ t }: { readonly t: Translate<'templates'> }) {
  return <EmptyState title={t('gallery.empty.title')} sentence={t('gallery.empty.text')} />;
}
