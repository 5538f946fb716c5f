import { requestIdHeader } from '../http/request-id.ts';
import type { PageSettings } from './env.ts';

/** Seconds for which a browser remembers to come by https alone: a year. */
const httpsOnlySeconds = 31_536_000;

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

/** Headers of one page: `forPage` is what it is asked with, its nonce and its request's id among them; `forBrowser` goes with its answer. */
export function pageHeaders(
  received: Headers,
  { development, httpsOnly }: PageSettings,
): { readonly forPage: Headers; readonly forBrowser: Headers } {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, development);
  const forPage = new Headers(received);
  forPage.set('x-nonce', nonce);
  forPage.set('content-security-policy', policy);
  const requestId = crypto.randomUUID();
  forPage.set(requestIdHeader, requestId);
  const forBrowser = new Headers({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
    [requestIdHeader]: requestId,
  });
  if (httpsOnly) {
    forBrowser.set('strict-transport-security', `max-age=${httpsOnlySeconds}`);
  }
  return { forPage, forBrowser };
}
