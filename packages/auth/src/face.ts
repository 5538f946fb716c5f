export { type CookiePrefix, type CookieSource, readCookie } from './cookies.ts';
export { type Auth, type AuthSettings, createAuth, type PreparedSession } from './create-auth.ts';
export type { Audience, Session, SessionUser } from './session.ts';
