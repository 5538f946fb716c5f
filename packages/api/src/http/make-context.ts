import { readCookie } from '@kader/auth';
import type { Log } from '@kader/services/log';
import type { Platform } from '../server/platform.ts';
import type { RequestContext } from './request-context.ts';
import { localeCookie, localeFor } from './request-locale.ts';

/**
 * Finds out once who is asking, in which agency, in which language: cookie → person → agency of the URL → actor.
 * Staff of the platform act in the platform's own agency, so the admin app's addresses name none.
 */
export async function makeContext(
  platform: Platform,
  request: {
    readonly headers: Headers;
    readonly agencySlug: string | null;
    readonly requestId: string;
    readonly log: Log;
  },
): Promise<RequestContext> {
  const { settings, services, auth } = platform;
  const { headers, agencySlug, requestId, log } = request;
  const session = await auth.getSession({ headers }, agencySlug);
  const user = session?.user ?? null;
  return {
    services,
    auth,
    app: settings.app,
    origin: settings.origin,
    trustedProxies: settings.trustedProxies,
    demo: settings.demo,
    mailFolder: settings.demo ? settings.mailFolder : null,
    secureCookies: settings.origin.startsWith('https:'),
    requestId,
    log,
    locale: localeFor(
      user?.locale ?? null,
      readCookie({ headers }, localeCookie),
      headers.get('accept-language'),
    ),
    person: user === null ? null : { userId: user.id, email: user.email, name: user.name },
    sessionId: session?.sessionId ?? null,
    actor: session?.actor ?? null,
  };
}
