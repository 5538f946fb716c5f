'use client';

import { useT } from '@kader/i18n/react';
import { useContentLang } from '../plan/use-words.ts';
import { useRowTitle } from './use-row-title.ts';

/** The name of a row that a text or field points to; a removed one says so. */
export function ReferenceText({ id }: { readonly id: string }) {
  const t = useT('plan');
  const lang = useContentLang();
  const title = useRowTitle(id);
  if (title === null) {
    return <span className="text-ink-faint">{t('field.removed')}</span>;
  }
  if (title.removed) {
    return <span className="text-ink-faint">{t('field.removedNamed', { name: title.text })}</span>;
  }
  return <span lang={title.isContent ? lang : undefined}>{title.text}</span>;
}
