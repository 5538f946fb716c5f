/** Header under which an app's proxy hands a page the id of its request, and every answer names it. */
export const requestIdHeader = 'x-request-id';

const made = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The id of a page's request; a new one where the proxy gave none (what is fetched ahead does not pass it). */
export function requestIdOf(headers: Headers): string {
  const given = headers.get(requestIdHeader) ?? '';
  return made.test(given) ? given : crypto.randomUUID();
}
