import type { ErrorCode } from '@kader/errors';
import type { Log } from '@kader/services/log';

/** How somebody got in. */
type Way = 'link' | 'invitation' | 'demo';

/** What says that somebody may not, or comes too often. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  'FORBIDDEN',
  'NOT_FOUND',
  'LINK_INVALID',
  'LINK_EXPIRED',
  'LINK_USED',
  'RATE_LIMITED',
  'MAIL_LIMIT',
  'AGENCY_LIMIT',
]);

/** Logs that a session began. */
export function logSignIn(log: Log, userId: string, by: Way): void {
  log.info({ userId, by }, 'signed in');
}

/** Logs that a person ended their session. */
export function logSignOut(log: Log, userId: string): void {
  log.info({ userId }, 'signed out');
}

/**
 * Logs that somebody was kept out of what they asked for: with which code, at which door, who, in which agency. What is
 * wrong with an input, or is somebody else's doing, is no such thing.
 */
export function logRefusal(
  log: Log,
  code: ErrorCode,
  asked: { readonly door?: string; readonly userId?: string; readonly agencyId?: string },
): void {
  if (refusals.has(code)) {
    log.warn({ code, ...asked }, 'refused');
  }
}
