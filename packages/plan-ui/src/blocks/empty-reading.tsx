'use client';

import { useT } from '@kader/i18n/react';

/** Says to a reader that a part has no content. */
export function EmptyReading() {
  const t = useT('plan');
  return <p className="border-t border-ink pt-3 text-13 text-ink-faint">{t('reader.nothingHere')}</p>;
}
