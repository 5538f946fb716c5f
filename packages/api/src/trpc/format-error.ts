import { KaderError } from '@kader/errors';
import { TRPCError } from '@trpc/server';
import type { TRPCErrorShape } from '@trpc/server/rpc';
import { type ErrorBody, errorBody } from '../http/error-body.ts';
import { toKaderError } from '../http/to-kader-error.ts';

const trpcCodes = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  410: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<KaderError['status'], TRPCError['code']>;

/** Wraps whatever a use-case threw, so that tRPC answers with the status of the code. */
export function toTrpcError(error: unknown): TRPCError {
  const known = toKaderError(error);
  return new TRPCError({ code: trpcCodes[known.status], message: known.code, cause: known });
}

/** What tRPC itself refuses a request for, as the error that a plain handler would give. */
const refusals: Readonly<Partial<Record<TRPCError['code'], KaderError['code']>>> = {
  NOT_FOUND: 'NOT_FOUND',
  METHOD_NOT_SUPPORTED: 'NOT_FOUND',
  BAD_REQUEST: 'INVALID_INPUT',
  PARSE_ERROR: 'INVALID_INPUT',
  UNSUPPORTED_MEDIA_TYPE: 'INVALID_INPUT',
};

/** The error of ours behind an error of tRPC; INTERNAL for what nobody foresaw. */
export function fromTrpcError(error: TRPCError): KaderError {
  const { cause, code } = error;
  return cause instanceof KaderError
    ? cause
    : new KaderError(refusals[code] ?? 'INTERNAL', { cause: cause ?? error });
}

/** The code with which a use-case refused a page, through a procedure or not; null for what nobody foresaw. */
export function refusalOf(error: unknown): KaderError['code'] | null {
  const cause = error instanceof Error && error.cause instanceof KaderError ? error.cause : error;
  return cause instanceof KaderError ? cause.code : null;
}

/** Adds Kader's error (code, path, params, details, request id) to tRPC's shape and drops the stack. */
export function formatError(
  shape: TRPCErrorShape,
  error: TRPCError,
  requestId: string | null,
): TRPCErrorShape & { data: TRPCErrorShape['data'] & { kader: ErrorBody } } {
  const known = fromTrpcError(error);
  const { stack: _stack, ...data } = shape.data as Record<string, unknown>;
  return { ...shape, message: known.code, data: { ...data, kader: errorBody(known, requestId) } };
}
