import 'client-only';
import { createTRPCClient, httpBatchLink, splitLink, TRPCClientError } from '@trpc/client';
import type { ErrorBody } from '../http/error-body.ts';
import { headersOfPage } from '../http/person-header.ts';
import type { WebRouter } from '../types.ts';
import { ApiError } from './api-error.ts';

/** As many procedures in one request as the server answers (`maxBatchSize` in handle-request.ts). */
const maxItems = 20;

/** Context of a call that is sent in a request of its own, as the server asks of what brings much (`largeInputOf`). */
export const alone = { context: { alone: true } } as const;

/**
 * Procedures of the web app for one agency (its slug), or with `null` those that need a person only. `userId` is whose
 * page asks, `null` on one of nobody's: the server answers as signed out once somebody else is signed in, so that
 * nothing is read, written or decided in another's name.
 */
export function createWebClient(agencySlug: string | null, userId: string | null) {
  const request = {
    url: `/api/trpc/${agencySlug ?? '-'}`,
    maxURLLength: 2000,
    headers: headersOfPage(userId),
  };
  return createTRPCClient<WebRouter>({
    links: [
      splitLink({
        condition: ({ context }) => context.alone === true,
        true: httpBatchLink({ ...request, maxItems: 1 }),
        false: httpBatchLink({ ...request, maxItems }),
      }),
    ],
  });
}

/** The error of a request that was refused before any procedure was asked, such as one that brings too much. */
function refusalIn(answer: unknown): unknown {
  const error = isRecord(answer) ? answer.error : undefined;
  return isRecord(error) && typeof error.code === 'string' ? error : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Turns whatever a call rejected with into an ApiError: the server's code and field, or `UNAVAILABLE` when no answer
 * came at all.
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) {
    return error;
  }
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    const body = isRecord(data) ? data.kader : refusalIn(error.meta?.responseJSON);
    if (body !== undefined) {
      return new ApiError(body as ErrorBody);
    }
  }
  return new ApiError({ code: 'UNAVAILABLE', path: [], params: {}, details: null, requestId: null });
}
