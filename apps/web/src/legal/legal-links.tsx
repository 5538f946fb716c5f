import type { Locale, Translate } from '@kader/i18n';
import { TextLink } from '@kader/ui';
import Link from 'next/link';

/** Terms and privacy, at the foot of public pages. */
export function LegalLinks({ t, locale }: { readonly t: Translate<'common'>; readonly locale: Locale }) {
  return (
    <nav aria-label={t('legal.label')} className="flex flex-wrap gap-x-5 text-13">
      {(['terms', 'privacy'] as const).map((page) => (
        <TextLink
          key={page}
          look="plain"
          className="inline-flex min-h-11 items-center text-ink-soft"
          render={<Link href={`/${locale}/${page}`} />}
        >
          {t(`legal.${page}`)}
        </TextLink>
      ))}
    </nav>
  );
}
