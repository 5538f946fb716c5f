import 'client-only';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { ErrorBody } from '../http/error-body.ts';
import { headersOfPage } from '../http/person-header.ts';
import type { WebRouter } from '../types.ts';
import { ApiError } from './api-error.ts';

/** As many procedures in one request as the server answers (`maxBatchSize` in handle-request.ts). */
const maxItems = 20;

/**
 * Procedures of the web app for one agency (its slug), or with `null` those that need a person only. `userId` is whose
 * page asks, `null` on one of nobody's: the server answers as signed out once somebody else is signed in, so that
 * nothing is read, written or decided in another's name.
 */
export function createWebClient(agencySlug: string | null, userId: string | null) {
  const url = `/api/trpc/${agencySlug ?? '-'}`;
  return createTRPCClient<WebRouter>({
    links: [httpBatchLink({ url, maxURLLength: 2000, maxItems, headers: headersOfPage(userId) })],
  });
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
    if (typeof data === 'object' && data !== null && 'kader' in data) {
      return new ApiError((data as { kader: ErrorBody }).kader);
    }
  }
  return new ApiError({ code: 'UNAVAILABLE', path: [], params: {}, details: null, requestId: null });
}
