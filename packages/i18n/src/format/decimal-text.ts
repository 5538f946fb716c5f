/** A decimal number as text: optional minus, digits, optional point and digits. */
export type DecimalText = `${number}`;

const decimalPattern = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a decimal number in plain notation, as the core keeps them (`-12.5`). */
export function isDecimalText(text: string): text is DecimalText {
  return decimalPattern.test(text);
}

/**
 * Moves the decimal point, exactly: `shiftDecimal('12.5', 2)` is `1250`, `shiftDecimal('35', -2)` is `0.35`.
 * Takes and returns canonical decimal text. RangeError for anything else.
 */
export function shiftDecimal(text: string, places: number): DecimalText {
  if (!isDecimalText(text)) {
    throw new RangeError(`not a decimal number: ${text}`);
  }
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const point = whole.length + places;
  const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${fraction}${'0'.repeat(Math.max(0, point - whole.length - fraction.length))}`;
  const at = Math.max(0, point);
  return canonicalDecimal(negative, digits.slice(0, at), digits.slice(at));
}

/** Canonical form: no leading or trailing zeros beyond the needed one, no `-0`. */
export function canonicalDecimal(negative: boolean, whole: string, fraction: string): DecimalText {
  const wholePart = whole.replace(/^0+/, '') || '0';
  const fractionPart = fraction.replace(/0+$/, '');
  const magnitude = fractionPart === '' ? wholePart : `${wholePart}.${fractionPart}`;
  const text = negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
  if (!isDecimalText(text)) {
    throw new RangeError(`not a decimal number: ${text}`);
  }
  return text;
}
