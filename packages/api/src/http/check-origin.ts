import { KaderError } from '@kader/errors';

/**
 * Refuses a POST that another site's page sent: browsers name the origin on every POST. One without an origin
 * is refused too, unless the browser vouches that it is of the same site.
 */
export function checkOrigin(request: Request, publicOrigin: string): void {
  const origin = request.headers.get('origin');
  const sameSite = request.headers.get('sec-fetch-site') === 'same-origin';
  if (origin === publicOrigin || (origin === null && sameSite)) {
    return;
  }
  throw new KaderError('FORBIDDEN', { params: { reason: 'origin' } });
}
