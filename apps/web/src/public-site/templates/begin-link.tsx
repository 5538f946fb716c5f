import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { buttonLook } from '@kader/ui';
import { siteAddress } from '../site-address.ts';

/** The way from a template to a plan of one's own: in through the door. Whoever is in already is led on from there. */
export function BeginLink({ locale }: { readonly locale: Locale }) {
  const t = createTranslator(locale, 'templates');
  return (
    <a href={siteAddress(locale, 'sign-in')} className={buttonLook({ look: 'primary' })}>
      {t('preview.use')}
    </a>
  );
}
