import type { AdminTemplatePreview } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cx } from '@kader/ui';
import Link from 'next/link';
import { PublishedOn } from './published-on.tsx';
import { templateAddress } from './template-address.ts';
import { VersionStatus } from './version-status.tsx';

/** Every version of a template, newest first; the one shown is marked. */
export function VersionList({
  template,
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  const tCommon = createTranslator(locale, 'common');
  return (
    <ul className="mt-2 grid gap-px">
      {template.versions.map(({ version, status, publishedAt }) => {
        const isCurrent = version === template.version;
        return (
          <li key={version}>
            <Link
              href={templateAddress(template, { version, lang: template.frame.locale })}
              aria-current={isCurrent ? 'page' : undefined}
              className={cx(
                '-mx-2 grid min-h-8 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 rounded px-2 py-1.5 hover:bg-hover pointer-coarse:min-h-11 pointer-coarse:items-center',
                isCurrent && 'bg-accent-soft hover:bg-accent-soft',
              )}
            >
              <span className={isCurrent ? 'font-strong' : 'font-medium'}>
                {tCommon('version.long', { version })}
              </span>
              <VersionStatus status={status} t={t} />
              {publishedAt !== null && (
                <span className="col-span-2 text-12 text-ink-faint">
                  <PublishedOn at={publishedAt} locale={locale} />
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
