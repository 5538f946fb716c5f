import { type Locale, parseNumber } from '@kader/i18n';
import { add, divide, type Fraction, fractionOf, multiply, negate, roundedText } from './fraction.ts';

/** What a typed sum comes to, or why it comes to nothing; reasons stand under `errors.reasons`. */
export type ReadSum =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: 'notSum' | 'divisionByZero' };

/** Longer texts are no sum that a person typed into a cell. */
const longestSum = 200;

/** Whether a text asks to be calculated, as in a spreadsheet. */
export function isSum(text: string): boolean {
  return text.trimStart().startsWith('=');
}

/**
 * Calculates `=1200*3` or `=(10+5):2`: numbers as the language writes them, + − × ÷ and brackets, nothing that refers to
 * elsewhere. Exact until the end, then rounded to so many decimals; gives a canonical decimal string.
 */
export function readSum(locale: Locale, text: string, decimals: number): ReadSum {
  const body = text.trim().slice(1);
  const tokens = body.length > longestSum ? [] : tokensOf(body);
  const reader = new SumReader(locale, tokens);
  const value = reader.whole();
  if (value !== null) {
    return { ok: true, value: roundedText(value, decimals) };
  }
  return { ok: false, reason: reader.dividesByZero ? 'divisionByZero' : 'notSum' };
}

const operators: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  ':': '/',
};

/** Signs and, between them, whatever should be a number. */
function tokensOf(body: string): readonly string[] {
  return (body.match(/[-+*/×·÷:−–()]|[^-+*/×·÷:−–()]+/g) ?? [])
    .map((token) => operators[token] ?? token.trim())
    .filter((token) => token !== '');
}

/** Reads signs and numbers by the usual order: brackets, then × and ÷, then + and −. Null as soon as something does not fit. */
class SumReader {
  readonly #locale: Locale;
  readonly #tokens: readonly string[];
  #at = 0;
  dividesByZero = false;

  constructor(locale: Locale, tokens: readonly string[]) {
    this.#locale = locale;
    this.#tokens = tokens;
  }

  whole(): Fraction | null {
    const value = this.#sum();
    return this.#at === this.#tokens.length ? value : null;
  }

  #sum(): Fraction | null {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign !== null && value !== null; sign = this.#take('+', '-')) {
      const next = this.#product();
      value = next === null ? null : add(value, sign === '+' ? next : negate(next));
    }
    return value;
  }

  #product(): Fraction | null {
    let value = this.#factor();
    for (let sign = this.#take('*', '/'); sign !== null && value !== null; sign = this.#take('*', '/')) {
      const next = this.#factor();
      value = next === null ? null : sign === '*' ? multiply(value, next) : this.#divided(value, next);
    }
    return value;
  }

  #divided(value: Fraction, by: Fraction): Fraction | null {
    const quotient = divide(value, by);
    this.dividesByZero ||= quotient === null;
    return quotient;
  }

  #factor(): Fraction | null {
    const sign = this.#take('+', '-');
    if (sign !== null) {
      const value = this.#factor();
      return value === null || sign === '+' ? value : negate(value);
    }
    if (this.#take('(') !== null) {
      const value = this.#sum();
      return this.#take(')') === null ? null : value;
    }
    const token = this.#tokens[this.#at];
    const number = token === undefined ? null : parseNumber(this.#locale, token);
    if (number === null || !number.ok) {
      return null;
    }
    this.#at += 1;
    return fractionOf(number.value);
  }

  /** Takes the next token if it is one of the signs. */
  #take(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !signs.includes(token)) {
      return null;
    }
    this.#at += 1;
    return token;
  }
}
