import 'client-only';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { ErrorBody } from '../http/error-body.ts';
import type { AdminRouter, WebRouter } from '../types.ts';
import { ApiError } from './api-error.ts';

/** As many procedures in one request as the server answers (`maxBatchSize` in handle-request.ts). */
const maxItems = 20;

function linksFor(agencySlug: string | null) {
  return [httpBatchLink({ url: `/api/trpc/${agencySlug ?? '-'}`, maxURLLength: 2000, maxItems })];
}

/** Procedures of the web app for one agency (its slug), or with `null` those that need a person only. */
export function createWebClient(agencySlug: string | null) {
  return createTRPCClient<WebRouter>({ links: linksFor(agencySlug) });
}

/** Procedures of the admin app. */
export function createAdminClient() {
  return createTRPCClient<AdminRouter>({ links: linksFor(null) });
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
