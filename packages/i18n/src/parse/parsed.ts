/** Why a typed text was not understood; words under `errors.reasons.<reason>`, beside those for values the plan refuses. */
export type ParseReason =
  | 'empty'
  | 'notNumber'
  | 'tooBig'
  | 'tooManyDecimals'
  | 'otherCurrency'
  | 'notDay'
  | 'notMonth';

/** What a typed text means, or why it means nothing. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly reason: ParseReason;
      readonly params: Readonly<Record<string, string | number>>;
    };

export function understood<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refused(
  reason: ParseReason,
  params: Readonly<Record<string, string | number>> = {},
): Parsed<never> {
  return { ok: false, reason, params };
}

/** Every kind of space that a number or date may hold, as a plain one; marks of direction go. */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
