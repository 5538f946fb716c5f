/** The prefix tells the apps apart, which share a host in development. */
export type CookiePrefix = 'kader-web' | 'kader-admin';

/** Names of an app's cookies, and whether they travel over https only. */
export interface CookieNames {
  readonly session: string;
  readonly csrf: string;
  readonly secure: boolean;
}

/**
 * Where cookies are read from: a request, or what `cookies()` of next/headers gives.
 */
export type CookieSource =
  | Pick<Request, 'headers'>
  | { get(name: string): { readonly value: string } | undefined };

/**
 * Returns an app's cookie names. On https they carry `__Host-`, so that a browser takes them only from this
 * very host, over https, for all paths. No name may start another's: next-auth joins such cookies.
 */
export function cookieNames(prefix: CookiePrefix, secure: boolean): CookieNames {
  const host = secure ? '__Host-' : '';
  return { session: `${host}${prefix}.session`, csrf: `${host}${prefix}.csrf`, secure };
}

/** Returns the value of a cookie, or null. Of several with one name the first counts, as browsers send the most specific first. */
export function readCookie(source: CookieSource, name: string): string | null {
  if ('get' in source) {
    return source.get(name)?.value ?? null;
  }
  for (const pair of (source.headers.get('cookie') ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) {
      return decoded(pair.slice(equals + 1).trim());
    }
  }
  return null;
}

/** Returns a Set-Cookie line for a cookie that no script can read. `maxAge` in seconds; 0 removes it. */
export function setCookieLine(name: string, value: string, secure: boolean, maxAge: number): string {
  return [
    `${name}=${encodeURIComponent(value)}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
