import { isIP, isIPv4 } from 'node:net';

/**
 * The network address that a request came from, as far as it can be known: the entry of X-Forwarded-For that the outermost
 * of our own proxies wrote, so many from its end as there are proxies. What stands before it came with the request and
 * may be made up. Null without proxies of ours (the header is anybody's then), or when it is no address.
 *
 * Of an IPv6 address the first 64 bits, since one line holds all that begin with them.
 */
export function sourceOf(headers: Headers, trustedProxies: number): string | null {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const entry = trustedProxies === 0 ? undefined : entries.at(-trustedProxies);
  if (entry === undefined || isIP(entry) === 0) {
    return null;
  }
  const [, mapped = entry] = /^::ffff:([\d.]+)$/i.exec(entry) ?? [];
  return isIPv4(mapped) ? mapped : networkOf(mapped);
}

/** The first four groups of an IPv6 address, written out. */
function networkOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? before : [...before, ...zeros(8 - before.length - after.length), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

function zeros(count: number): readonly string[] {
  return Array.from({ length: Math.max(count, 0) }, () => '0');
}
