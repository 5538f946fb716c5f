'use client';

import { formatDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { Waiver } from '@kader/plan/evaluate';
import { usePersonName } from '../plan/use-document.ts';
import { useContentLang } from '../plan/use-words.ts';

/** Who said when that a finding may stay, and why. */
export function WaivedBy({
  waiver: { reason, by, on },
  className,
}: {
  readonly waiver: Waiver;
  readonly className?: string | undefined;
}) {
  const t = useT('plan');
  const locale = useLocale();
  const lang = useContentLang();
  const name = usePersonName(by ?? undefined);
  const date = on === null ? '–' : formatDate(locale, on);
  return (
    <p className={className}>
      <span className="text-ink-faint">
        {name === null ? t('waive.byNobody', { date }) : t('waive.by', { name, date })}
      </span>{' '}
      <span lang={lang}>{reason}</span>
    </p>
  );
}
