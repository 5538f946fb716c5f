/** Stands for this application while an address is read; no real one may be taken for it. */
const self = 'http://kader.invalid';

/** The path of a `?next=` that leads to a page of this application; null for whatever could lead elsewhere. */
export function pathWithin(next: string | string[] | undefined): string | null {
  if (typeof next !== 'string' || !next.startsWith('/')) {
    return null;
  }
  const address = URL.parse(next, self);
  // `/.//host` is a path of ours until its dots are resolved; what remains would name another host.
  if (address?.origin !== self || address.pathname.startsWith('//')) {
    return null;
  }
  return `${address.pathname}${address.search}${address.hash}`;
}
