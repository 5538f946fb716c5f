/**
 * Every way in which Kader refuses, as a code. The words for each code stand in five languages in
 * `i18n/messages/<locale>/errors.json`; a test holds the two lists together.
 */
export const errorStatus = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  INVALID_CHANGE: 400,
  BODY_TOO_LARGE: 413,
  CONFLICT: 409,
  WAITS_ON_REFUSED_SET: 409,
  CHANGE_SET_REUSED: 409,
  ALREADY_DECIDED: 409,
  ALREADY_INVITED: 409,
  ALREADY_MEMBER: 409,
  APPROVER_IS_MEMBER: 409,
  LAST_OWNER: 409,
  REVIEW_SUPERSEDED: 409,
  REVIEW_HELD_BACK: 409,
  SLUG_TAKEN: 409,
  SLUG_RESERVED: 400,
  AGENCY_LIMIT: 429,
  CURRENCY_FIXED: 409,
  LINK_INVALID: 404,
  LINK_EXPIRED: 410,
  LINK_USED: 410,
  RATE_LIMITED: 429,
  MAIL_LIMIT: 429,
  MAIL_NOT_SENT: 503,
  NOT_READY: 409,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Values for the message of an error: `{{name}}` in the text. Never content of a client's plan. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** Marks errors of every copy of this module. */
const brand = Symbol.for('kader.error');

/** The one error type. `path` names the field at fault, outermost first, e.g. `['changes', '3', 'value']`. */
export class KaderError extends Error {
  readonly code: ErrorCode;
  readonly path: readonly string[];
  readonly params: ErrorParams;
  /** Machine-readable particulars for the caller, e.g. both values of a conflict. JSON only. */
  readonly details: unknown;

  constructor(
    code: ErrorCode,
    options: { path?: readonly string[]; params?: ErrorParams; details?: unknown; cause?: unknown } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'KaderError';
    this.code = code;
    this.path = options.path ?? [];
    this.params = options.params ?? {};
    this.details = options.details ?? null;
  }

  /**
   * `instanceof` knows an error of another copy of this module too: the bundles of a server (its start, its pages, its
   * routes) each carry one, and what hangs on `globalThis` throws those of the bundle that made it.
   */
  static override [Symbol.hasInstance](value: unknown): value is KaderError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  readonly [brand] = true;

  /** HTTP status of the code. */
  get status(): (typeof errorStatus)[ErrorCode] {
    return errorStatus[this.code];
  }
}

/** An outcome of a pure decision: the value, or the error that explains the refusal. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: KaderError };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, options?: ConstructorParameters<typeof KaderError>[1]): Result<never> {
  return { ok: false, error: new KaderError(code, options) };
}

/** Returns the value of a result, or throws its error. For edges that speak in exceptions. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) {
    return result.value;
  }
  throw result.error;
}
