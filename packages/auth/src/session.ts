import type { Actor, StaffRole } from '@kader/access';
import type { Audience, UserRow } from '@kader/db';

/** Which app a session belongs to. One made for the web app does not open the admin app, nor the other way round. */
export type { Audience } from '@kader/db';

/** The person signed in, as the database holds them at this request. */
export interface SessionUser {
  readonly id: string;
  readonly email: string;
  /** The address where no name is known. */
  readonly name: string;
  /** Language of the screens, or null if the person never chose one. */
  readonly locale: UserRow['locale'];
  /** Role in the platform's staff; null for everybody else. */
  readonly staffRole: StaffRole | null;
}

/** A live session. `sessionId` names it without giving it away: it is not the token of the cookie. */
export interface Session {
  readonly user: SessionUser;
  readonly sessionId: string;
  /** Who the person is in the agency that was asked for; null where none was, or where they have no place (see `resolveActor`). */
  readonly actor: Actor | null;
}

const hour = 3600;
const day = 24 * hour;

/**
 * How long sessions live, in seconds: without use, and in all. Staff reach the row of every agency, so theirs
 * are short. Use is written down once per `touch` at most.
 */
export const lifetimes: Readonly<Record<Audience, { idle: number; total: number; touch: number }>> = {
  web: { idle: 14 * day, total: 90 * day, touch: hour },
  admin: { idle: 12 * hour, total: 7 * day, touch: hour / 4 },
};
