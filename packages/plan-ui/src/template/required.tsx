import type { Translate } from '@kader/i18n';

/** The mark of what a complete plan needs; the page explains it once. */
export function Required({ t }: { readonly t: Translate<'templates'> }) {
  return (
    <span title={t('preview.required')} className="ml-1.5 inline-block align-[2px]">
      <span aria-hidden="true" className="block size-1.5 rounded-full bg-accent" />
      <span className="sr-only">({t('preview.required')})</span>
    </span>
  );
}
