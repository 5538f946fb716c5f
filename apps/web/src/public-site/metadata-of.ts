import 'server-only';
import { getViewer } from '@kader/api/server';
import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { siteMetadata } from './site-metadata.ts';
import { sitePage, type WordedPath } from './site-pages.ts';

/** Metadata of a public page for the language in its address. A language that there is none of has no page. */
export async function metadataOf(
  path: WordedPath,
  params: Promise<{ readonly locale: string }>,
): Promise<Metadata> {
  const [{ locale }, { webUrl }] = await Promise.all([params, getViewer()]);
  return isLocale(locale) ? siteMetadata(sitePage(path, locale), webUrl) : {};
}
