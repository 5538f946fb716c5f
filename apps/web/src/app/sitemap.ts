import { getViewer, publicCaller } from '@kader/api/server';
import type { MetadataRoute } from 'next';
import { listSiteEntries } from '../public-site/list-site-entries.ts';

/** Every public page in every language, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [{ webUrl, locale }, caller] = await Promise.all([getViewer(), publicCaller()]);
  const templates = await caller.library.list({ locale });
  return listSiteEntries(
    webUrl,
    templates.map(({ key }) => key),
  );
}
