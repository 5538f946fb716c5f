import type { ErrorCode, ErrorParams } from '@kader/errors';
import type { ErrorBody } from '../http/error-body.ts';

/** A refusal by the server as the browser sees it. Its words stand in the `errors` messages under the code. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly path: readonly string[];
  readonly params: ErrorParams;
  readonly details: unknown;
  /** Quote this to support; the log holds it too. */
  readonly requestId: string | null;

  constructor(body: ErrorBody) {
    super(body.code);
    this.name = 'ApiError';
    this.code = body.code;
    this.path = body.path;
    this.params = body.params;
    this.details = body.details;
    this.requestId = body.requestId;
  }
}
