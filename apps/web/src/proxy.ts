import { pageHeaders, readPageSettings } from '@kader/api/proxy';
import { isLocale, type Locale } from '@kader/i18n';
import { type NextRequest, NextResponse } from 'next/server';

/** The language that an address names itself: the first part of a public page, `?lang=` of a page opened from a mail. */
function localeInAddress({ nextUrl }: NextRequest): Locale | null {
  const [, first] = nextUrl.pathname.split('/');
  const named = nextUrl.pathname.startsWith('/invite/') ? nextUrl.searchParams.get('lang') : first;
  return isLocale(named) ? named : null;
}

/** Sets headers on pages. Decides nothing about access: that happens where data is read. */
export function proxy(request: NextRequest): NextResponse {
  const { forPage, forBrowser } = pageHeaders(request.headers, readPageSettings('web'));
  forPage.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  forPage.delete('x-locale');
  const locale = localeInAddress(request);
  if (locale !== null) {
    forPage.set('x-locale', locale);
  }
  return NextResponse.next({ request: { headers: forPage }, headers: forBrowser });
}

export const config = {
  matcher: [
    {
      source: '/((?!_next/static|_next/image|api/|stills/|icon.svg|favicon.ico).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};
