import { parseAddress } from '@kader/i18n';

/**
 * Reads a sender setting, `name@example.org` or `A Name <name@example.org>`. Returns its parts, or null when
 * it is neither.
 */
export function parseSender(text: string): { readonly name: string; readonly address: string } | null {
  const named = /^(?<name>[^<>"\\,;:@\p{Cc}]{1,100}) <(?<address>[^<>]+)>$/u.exec(text);
  const address = parseAddress(named?.groups?.address ?? text);
  return address === null ? null : { name: named?.groups?.name?.trim() ?? '', address };
}
