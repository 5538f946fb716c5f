import 'server-only';
import { getAdminViewer } from '@kader/api/server';
import type { Locale } from '@kader/i18n';

/** The language of this page: the reader's own. Addresses of the library name no language. */
export async function readLocale(): Promise<Locale> {
  return (await getAdminViewer()).locale;
}
