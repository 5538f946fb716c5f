import { getViewer } from '@kader/api/server';
import type { MetadataRoute } from 'next';
import { siteRobots } from '../public-site/site-robots.ts';

/** What search engines may look at. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { webUrl } = await getViewer();
  return siteRobots(webUrl);
}
