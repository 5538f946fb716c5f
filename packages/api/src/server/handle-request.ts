import { KaderError } from '@kader/errors';
import type { AnyTRPCRouter } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Handler, json } from '../handlers/handler.ts';
import { handlersFor } from '../handlers/handler-registry.ts';
import { checkOrigin } from '../http/check-origin.ts';
import { errorBody } from '../http/error-body.ts';
import { logFailure } from '../http/log-failure.ts';
import { makeContext } from '../http/make-context.ts';
import { matchPath } from '../http/match-path.ts';
import { refuseOthersPage } from '../http/person-header.ts';
import { readJsonBody, withReadBody } from '../http/read-body.ts';
import type { RequestContext } from '../http/request-context.ts';
import { toKaderError } from '../http/to-kader-error.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { fromTrpcError, toTrpcError } from '../trpc/format-error.ts';
import { requireActing } from '../trpc/procedures.ts';
import type { Platform } from './platform.ts';

/** Stands in an address where a procedure needs no agency. */
const noAgency = '-';
/** Most procedures in one request; `create-api-client.ts` asks for no more. */
const maxBatchSize = 20;

/**
 * Answers everything below `/api` except `/api/auth`: procedures and plain handlers, with the same checks before both.
 * Errors become JSON with their status; whatever nobody foresaw becomes INTERNAL and is logged under the request's id.
 */
export async function handleRequest(platform: Platform, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api/, '');
  return await answer(platform, request, (requestId) =>
    path.startsWith('/trpc/')
      ? handleProcedure(platform, request, { path, requestId })
      : handlePlain(platform, request, { path, requestId }),
  );
}

/** Answers `/api/auth/*`: next-auth's own routes, with the checks that every request meets. */
export async function handleAuthRequest(platform: Platform, request: Request): Promise<Response> {
  return await answer(platform, request, async () => platform.auth.handler(await withReadBody(request)));
}

async function answer(
  { settings }: Platform,
  request: Request,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const requestId = crypto.randomUUID();
  try {
    if (request.method === 'POST') {
      checkOrigin(request, settings.origin);
    }
    const response = await work(requestId);
    response.headers.set('x-request-id', requestId);
    response.headers.set('x-content-type-options', 'nosniff');
    return response;
  } catch (error) {
    const known = toKaderError(error);
    logFailure(known, requestId);
    return json(
      { error: errorBody(known, requestId) },
      {
        status: known.status,
        headers: { 'x-request-id': requestId, 'x-content-type-options': 'nosniff' },
      },
    );
  }
}

async function handlePlain(
  platform: Platform,
  request: Request,
  { path, requestId }: { readonly path: string; readonly requestId: string },
): Promise<Response> {
  const found = await findHandler(platform, request.method, path);
  if (found === null) {
    throw new KaderError('NOT_FOUND');
  }
  const { handler, params } = found;
  const body = handler.method === 'POST' ? await readJsonBody(request) : undefined;
  const { headers } = request;
  const agencySlug = handler.kind === 'tenant' ? (params.agency ?? null) : null;
  const context = await contextOf(platform, { headers, agencySlug, requestId });
  const asked = { context, params, query: new URL(request.url).searchParams, headers, body };
  return handler.kind === 'tenant'
    ? await handler.respond(asked, requireActing(context))
    : await handler.respond(asked);
}

/** Who is asking, from a page of their own: on another's everything is refused, before anything is read. */
async function contextOf(
  platform: Platform,
  request: Parameters<typeof makeContext>[1],
): Promise<RequestContext> {
  const context = await makeContext(platform, request);
  refuseOthersPage(request.headers, context.person?.userId);
  return context;
}

async function findHandler(
  { settings }: Platform,
  method: string,
  path: string,
): Promise<{ readonly handler: Handler; readonly params: Readonly<Record<string, string>> } | null> {
  for (const handler of await handlersFor(settings.app, settings.demo)) {
    const params = handler.method === method ? matchPath(handler.pattern, path) : null;
    if (params !== null) {
      return { handler, params };
    }
  }
  return null;
}

async function handleProcedure(
  platform: Platform,
  request: Request,
  { path, requestId }: { readonly path: string; readonly requestId: string },
): Promise<Response> {
  const slug = matchPath('/trpc/:agency/:procedures', path)?.agency;
  if (slug === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  const { headers } = request;
  const agencySlug = slug === noAgency ? null : slug;
  const router: AnyTRPCRouter = platform.settings.app === 'web' ? webRouter : adminRouter;
  return await fetchRequestHandler({
    endpoint: `/api${path.slice(0, path.lastIndexOf('/'))}`,
    req: await withReadBody(request),
    router,
    maxBatchSize,
    createContext: () =>
      contextOf(platform, { headers, agencySlug, requestId }).catch((error: unknown) => {
        throw toTrpcError(error);
      }),
    onError: ({ error }) => logFailure(fromTrpcError(error), requestId),
    responseMeta: () => ({ headers: new Headers({ 'cache-control': 'no-store' }) }),
  });
}
