/** An exact number: what one types is added and divided without a digit getting lost. The lower part is above zero. */
export interface Fraction {
  readonly upper: bigint;
  readonly lower: bigint;
}

/** A canonical decimal string as a fraction. */
export function fractionOf(decimal: string): Fraction {
  const [whole = '', digits = ''] = decimal.split('.');
  return { upper: BigInt(whole + digits), lower: 10n ** BigInt(digits.length) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { upper: a.upper * b.lower + b.upper * a.lower, lower: a.lower * b.lower };
}

export function negate({ upper, lower }: Fraction): Fraction {
  return { upper: -upper, lower };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { upper: a.upper * b.upper, lower: a.lower * b.lower };
}

/** Null where it would be divided by zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.upper === 0n) {
    return null;
  }
  const sign = b.upper < 0n ? -1n : 1n;
  return { upper: a.upper * b.lower * sign, lower: a.lower * b.upper * sign };
}

/** A fraction with so many decimals, rounded half away from zero, as a canonical decimal string. */
export function roundedText({ upper, lower }: Fraction, decimals: number): string {
  const size = upper < 0n ? -upper : upper;
  const scaled = (2n * size * 10n ** BigInt(decimals) + lower) / (2n * lower);
  const digits = String(scaled).padStart(decimals + 1, '0');
  const [whole, rest] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  const kept = rest.replace(/0+$/, '');
  const text = kept === '' ? whole : `${whole}.${kept}`;
  return upper < 0n && scaled !== 0n ? `-${text}` : text;
}
