import { isLocale, type Locale } from '@kader/i18n';
import { type NextRequest, NextResponse } from 'next/server';

/** Content security policy with a fresh nonce per page; style attributes are needed by positioned floats. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  const script = `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;
  const styleElements = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src-elem ${styleElements}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The language that an address names itself: the first part of a public page, `?lang=` of a page opened from a mail. */
function localeInAddress({ nextUrl }: NextRequest): Locale | null {
  const [, first] = nextUrl.pathname.split('/');
  const named = nextUrl.pathname.startsWith('/invite/') ? nextUrl.searchParams.get('lang') : first;
  return isLocale(named) ? named : null;
}

/** Sets headers on pages. Decides nothing about access: that happens where data is read. */
export function proxy(request: NextRequest): NextResponse {
  const development = process.env.NODE_ENV === 'development';
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, development);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.delete('x-locale');
  const locale = localeInAddress(request);
  if (locale !== null) {
    headers.set('x-locale', locale);
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('x-frame-options', 'DENY');
  return response;
}

export const config = {
  matcher: [
    {
      source: '/((?!_next/static|_next/image|api/|icon.svg|favicon.ico).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};
