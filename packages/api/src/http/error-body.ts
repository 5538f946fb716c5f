import type { ErrorCode, ErrorParams, KaderError } from '@kader/errors';

/** An error as it crosses the wire, the same from procedures and handlers. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly path: readonly string[];
  readonly params: ErrorParams;
  readonly details: unknown;
  readonly requestId: string | null;
}

/** Presents an error without its cause or stack: those belong in the log. */
export function errorBody(error: KaderError, requestId: string | null): ErrorBody {
  return {
    code: error.code,
    path: error.path,
    params: error.params,
    details: error.code === 'INTERNAL' ? null : error.details,
    requestId,
  };
}
