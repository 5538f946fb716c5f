/** Stands for the web app while an address is read; no real one may be taken for it. */
const self = 'http://kader.invalid';

/** Pages of the web app need no more; what a mail carries is not to hold a text of whoever asked for it. */
const plain = /^\/[A-Za-z0-9/_?=&.-]{0,199}$/;

/**
 * The page of the web app that a `next` leads to, in an address or in a request for a link. Null for whatever could lead
 * elsewhere or is none of ours, which is left out rather than refused.
 */
export function pathWithin(next: unknown): string | null {
  if (typeof next !== 'string' || !plain.test(next)) {
    return null;
  }
  const address = URL.parse(next, self);
  // `/.//host` is a path of ours until its dots are resolved; what remains would name another host.
  if (address?.origin !== self || address.pathname.startsWith('//')) {
    return null;
  }
  return `${address.pathname}${address.search}`;
}
