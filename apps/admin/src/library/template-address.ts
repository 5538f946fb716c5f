import type { AdminTemplatePreview } from '@kader/api/types';
import type { Locale } from '@kader/i18n';

/** Where a version of a template stands in a language. The newest version goes without its number, so that the address stays true. */
export function templateAddress(
  { structure, versions }: Pick<AdminTemplatePreview, 'structure' | 'versions'>,
  { version, lang }: { readonly version: number; readonly lang: Locale },
): string {
  const query = new URLSearchParams({ lang });
  if (version !== versions[0]?.version) {
    query.set('version', String(version));
  }
  return `/templates/${structure.key}?${query}`;
}
