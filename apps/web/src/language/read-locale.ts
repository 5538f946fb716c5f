import 'server-only';
import { getViewer } from '@kader/api/server';
import { isLocale, type Locale } from '@kader/i18n';
import { headers } from 'next/headers';
import { cache } from 'react';

/** The language of this page: the one its address names (see proxy.ts), else the reader's own. */
export const readLocale = cache(async (): Promise<Locale> => {
  const named = (await headers()).get('x-locale');
  return isLocale(named) ? named : (await getViewer()).locale;
});
