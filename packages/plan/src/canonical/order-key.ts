/**
 * Order keys: fractions written in base 62, compared by code unit. Any text of these digits that does not end in the
 * lowest one is a key, so there is always room between two different keys, and one fraction has one spelling.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const orderKey = /^[0-9A-Za-z]*[1-9A-Za-z]$/;

/** Longest order key that is accepted from outside. Keys made here stay far below it. */
export const maxOrderLength = 1000;

/** Whether a text is an order key. */
export function isOrderKey(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxOrderLength && orderKey.test(value);
}

/** Compares two rows by order key, then by id, both by code unit: the one order in which rows stand everywhere. */
export function compareOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) {
    return a.order < b.order ? -1 : 1;
  }
  if (a.id === b.id) {
    return 0;
  }
  return a.id < b.id ? -1 : 1;
}

/** The key of the row at `index` (0, 1, 2 …) of a list written in one go: ascending, and as `orderBetween(last, null)` would continue. */
export function orderAt(index: number): string {
  let zs = 0;
  let value = digits.indexOf('V') * base + index;
  for (;;) {
    const width = zs + 2;
    const room = (base - 1) * base ** (width - 1);
    if (value < room) {
      return 'z'.repeat(zs) + withoutEnd(writeDigits(value, width));
    }
    value -= room;
    zs += 1;
  }
}

/**
 * A key strictly between two neighbours; `null` is the open end of the list. If the neighbours leave no room (equal
 * keys, which two people can make at once, or a stale order), the key stands after `before`. Total: a text that is not
 * an order key counts as an open end.
 */
export function orderBetween(before: string | null, after: string | null): string {
  const low = isOrderKey(before) ? before : null;
  const high = isOrderKey(after) ? after : null;
  if (low === null) {
    return high === null ? 'V' : keyBefore(high);
  }
  if (high === null) {
    return keyAfter(low);
  }
  return low < high ? middle(low, high) : `${low}V`;
}

/** `count` ascending keys strictly between two neighbours, evenly spread so that they stay short: for rows pasted at once. */
export function ordersBetween(before: string | null, after: string | null, count: number): readonly string[] {
  if (count <= 0) {
    return [];
  }
  if (after === null) {
    const keys: string[] = [];
    for (let last = before; keys.length < count; last = keys.at(-1) ?? null) {
      keys.push(orderBetween(last, null));
    }
    return keys;
  }
  const half = (count - 1) >> 1;
  const key = orderBetween(before, after);
  return [...ordersBetween(before, key, half), key, ...ordersBetween(key, after, count - 1 - half)];
}

/** Counts one up in the digits behind the leading z's; the more z's, the more digits, so appending lengthens a key logarithmically. */
function keyAfter(key: string): string {
  let zs = 0;
  while (key[zs] === 'z') {
    zs += 1;
  }
  const width = zs + 2;
  return 'z'.repeat(zs) + withoutEnd(writeDigits(readDigits(key.slice(zs), width) + 1, width));
}

/** Mirror image of `keyAfter` for the front of a list. */
function keyBefore(key: string): string {
  let zeros = 0;
  while (key[zeros] === '0') {
    zeros += 1;
  }
  const width = zeros + 2;
  return '0'.repeat(zeros) + withoutEnd(writeDigits(readDigits(key.slice(zeros), width) - 1, width));
}

/** The shortest key near the middle of `low` and `high`; needs low < high. An empty `low` is 0, a `null` high is 1. */
function middle(low: string, high: string | null): string {
  if (high !== null) {
    let common = 0;
    while ((low[common] ?? '0') === high[common]) {
      common += 1;
    }
    if (common > 0) {
      return high.slice(0, common) + middle(low.slice(common), high.slice(common));
    }
  }
  const from = digitAt(low, 0);
  const to = high === null ? base : digitAt(high, 0);
  if (to - from > 1) {
    return digits.charAt((from + to) >> 1);
  }
  if (high !== null && high.length > 1) {
    return high.charAt(0);
  }
  return digits.charAt(from) + middle(low.slice(1), null);
}

function digitAt(key: string, index: number): number {
  return index < key.length ? digits.indexOf(key.charAt(index)) : 0;
}

function readDigits(key: string, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) {
    value = value * base + digitAt(key, index);
  }
  return value;
}

function writeDigits(value: number, width: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < width; index += 1) {
    text = digits.charAt(rest % base) + text;
    rest = Math.floor(rest / base);
  }
  return text;
}

function withoutEnd(key: string): string {
  return key.replace(/0+$/, '');
}
