import type { ErrorBody } from '../http/error-body.ts';
import { ApiError } from './api-error.ts';

/** What counts as said when no or no sensible answer came: offline, or the error page of a proxy. */
export const unavailable: ErrorBody = {
  code: 'UNAVAILABLE',
  path: [],
  params: {},
  details: null,
  requestId: null,
};

/** The error that a handler refused with, as its answer has it. */
export function refusalOf(answer: unknown): ApiError {
  const error =
    typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : unavailable;
  return new ApiError(error as ErrorBody);
}
