import 'server-only';
import { getStaff, orNotFound } from '@kader/api/server';
import { isLocale, type Locale } from '@kader/i18n';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readLocale } from '../language/read-locale.ts';

/** What an address asks for beside the template's key. */
export interface Asked {
  readonly version?: string | string[] | undefined;
  readonly lang?: string | string[] | undefined;
}

/** The version of a template that the address names, else the newest, in the language it names, else the reader's. */
export async function loadTemplate(templateKey: string, { version, lang }: Asked) {
  return await loadOnce(templateKey, String(version ?? ''), isLocale(lang) ? lang : await readLocale());
}

const loadOnce = cache(async (templateKey: string, version: string, locale: Locale) => {
  if (!/^([1-9]\d{0,6})?$/.test(version)) {
    notFound();
  }
  const { caller } = await getStaff();
  const input = { templateKey, locale, ...(version !== '' && { version: Number(version) }) };
  return await orNotFound(() => caller.template.get(input));
});
