import type { Actor } from '@kader/access';
import type { Auth } from '@kader/auth';
import type { Locale } from '@kader/plan/template';
import type { Person, ServiceContext } from '@kader/services';
import type { Log } from '@kader/services/log';

/** What one request knows about itself: who, in which agency, with which machinery. Resolved once, before any work. */
export interface RequestContext {
  readonly services: ServiceContext;
  readonly auth: Auth;
  readonly app: 'web' | 'admin';
  /** Public origin of the app. */
  readonly origin: string;
  /** How many proxies of ours stand in front of it (see `sourceOf`). */
  readonly trustedProxies: number;
  readonly demo: boolean;
  /** Folder with the demo's mails; null outside the demo. */
  readonly mailFolder: string | null;
  /** True on https. */
  readonly secureCookies: boolean;
  readonly requestId: string;
  /** Every line of it carries the request's id. */
  readonly log: Log;
  /** Language of the person's screens. */
  readonly locale: Locale;
  /** Signed-in person, or null. */
  readonly person: Person | null;
  /** The session that asks, or null; not what its cookie carries. */
  readonly sessionId: string | null;
  /** The person in the agency of the URL; null when the URL names none. Never null for a tenant procedure (see `requireActing`). */
  readonly actor: Actor | null;
}
