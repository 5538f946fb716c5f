import type { Locale } from '@kader/i18n';
import { buttonLook, cx } from '@kader/ui';
import { ArrowRight } from 'lucide-react';
import { siteAddress } from './site-address.ts';

interface SiteAction {
  /** Where it leads: a public page without its language. */
  readonly path: string;
  readonly label: string;
}

/**
 * The one thing to do on a public page, and beside it where one can look first. Plain links, as everywhere on these pages:
 * they are read once, on any phone, so that a script for going from one to the next would cost more than it saves.
 */
export function SiteActions({
  locale,
  primary,
  beside,
  className,
}: {
  readonly locale: Locale;
  readonly primary: SiteAction;
  readonly beside: SiteAction;
  readonly className?: string;
}) {
  return (
    <div
      className={cx('flex flex-col items-start gap-2 sm:flex-row sm:flex-wrap sm:items-center', className)}
    >
      <a href={siteAddress(locale, primary.path)} className={buttonLook({ look: 'primary', size: 'l' })}>
        {primary.label}
      </a>
      <a
        href={siteAddress(locale, beside.path)}
        className={cx(buttonLook({ look: 'quiet', size: 'l' }), 'max-sm:-ml-[19px]')}
      >
        {beside.label}
        <ArrowRight aria-hidden="true" />
      </a>
    </div>
  );
}
