import { pageHeaders, readPageSettings } from '@kader/api/proxy';
import { type NextRequest, NextResponse } from 'next/server';

/** Sets headers on pages. Decides nothing about access: that happens where data is read. */
export function proxy(request: NextRequest): NextResponse {
  const { forPage, forBrowser } = pageHeaders(request.headers, readPageSettings('admin'));
  return NextResponse.next({ request: { headers: forPage }, headers: forBrowser });
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
