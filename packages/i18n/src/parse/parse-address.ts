// RFC 5321 sizes; the local part is a dot-atom. Quoted local parts, comments, groups, address literals and
// characters outside ASCII are refused: each has been used to make one field mean two receivers.
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const topLevel = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;

/**
 * Returns the one e-mail address that the text is, with its domain in lower case, or null when it is
 * anything else: no address, more than one, an address with a name. Nothing is trimmed or repaired. The one
 * rule for addresses: what a form takes, a use-case takes, and a mail can be sent to.
 */
export function parseAddress(text: string): string | null {
  const [localPart, domain, ...rest] = text.split('@');
  if (localPart === undefined || domain === undefined || rest.length > 0 || text.length > 254) {
    return null;
  }
  const labels = domain.split('.');
  const last = labels.at(-1);
  if (
    localPart.length > 64 ||
    !local.test(localPart) ||
    labels.length < 2 ||
    !labels.every((part) => label.test(part)) ||
    last === undefined ||
    !topLevel.test(last)
  ) {
    return null;
  }
  return `${localPart}@${domain.toLowerCase()}`;
}
