import { can } from '@kader/access';
import { KaderError } from '@kader/errors';
import type { AnyTRPCRouter } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Handler, json } from '../handlers/handler.ts';
import { handlersFor } from '../handlers/handler-registry.ts';
import { checkOrigin } from '../http/check-origin.ts';
import { errorBody } from '../http/error-body.ts';
import { makeContext } from '../http/make-context.ts';
import { matchPath } from '../http/match-path.ts';
import { refuseOthersPage } from '../http/person-header.ts';
import { readJsonBody, withReadBody } from '../http/read-body.ts';
import type { RequestContext } from '../http/request-context.ts';
import { retryAfter } from '../http/retry-after.ts';
import { toKaderError } from '../http/to-kader-error.ts';
import { beginVisit, type Visit } from '../http/visit.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { fromTrpcError, toTrpcError } from '../trpc/format-error.ts';
import { type LargeInputUseCase, largeInputOf } from '../trpc/large-input.ts';
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
  return await answer(platform, request, (visit) =>
    path.startsWith('/trpc/')
      ? handleProcedure(platform, request, { path, visit })
      : handlePlain(platform, request, { path, visit }),
  );
}

/** Answers `/api/auth/*`: next-auth's own routes, with the checks that every request meets. */
export async function handleAuthRequest(platform: Platform, request: Request): Promise<Response> {
  return await answer(platform, request, async (visit) => {
    visit.enter('/auth');
    return await platform.auth.handler(await withReadBody(request));
  });
}

async function answer(
  { settings, log }: Platform,
  request: Request,
  work: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  const visit = beginVisit(log, crypto.randomUUID());
  const response = await answerOrRefuse(request, settings.origin, { visit, work });
  response.headers.set('x-request-id', visit.requestId);
  response.headers.set('x-content-type-options', 'nosniff');
  visit.leave(request.method, response.status);
  return response;
}

async function answerOrRefuse(
  request: Request,
  origin: string,
  { visit, work }: { readonly visit: Visit; readonly work: (visit: Visit) => Promise<Response> },
): Promise<Response> {
  try {
    if (request.method === 'POST') {
      checkOrigin(request, origin);
    }
    return await work(visit);
  } catch (error) {
    const known = toKaderError(error);
    visit.refuse(known);
    const init = { status: known.status, headers: retryAfter(known) };
    return json({ error: errorBody(known, visit.requestId) }, init);
  }
}

async function handlePlain(
  platform: Platform,
  request: Request,
  { path, visit }: { readonly path: string; readonly visit: Visit },
): Promise<Response> {
  const found = await findHandler(platform, request.method, path);
  if (found === null) {
    throw new KaderError('NOT_FOUND');
  }
  const { handler, params } = found;
  visit.enter(handler.pattern);
  const body = handler.method === 'POST' ? await readJsonBody(request) : undefined;
  const { headers } = request;
  const agencySlug = handler.kind === 'tenant' ? (params.agency ?? null) : null;
  const context = await contextOf(platform, { headers, agencySlug, visit });
  const asked = { context, params, query: new URL(request.url).searchParams, headers, body };
  return handler.kind === 'tenant'
    ? await handler.respond(asked, requireActing(context))
    : await handler.respond(asked);
}

/** Who is asking, from a page of their own: on another's everything is refused, before anything is read. */
async function contextOf(
  platform: Platform,
  asked: { readonly headers: Headers; readonly agencySlug: string | null; readonly visit: Visit },
): Promise<RequestContext> {
  const { visit, ...request } = asked;
  const context = await makeContext(platform, { ...request, requestId: visit.requestId, log: visit.log });
  visit.meet(context);
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
  { path, visit }: { readonly path: string; readonly visit: Visit },
): Promise<Response> {
  const { agency: slug, procedures = '' } = matchPath('/trpc/:agency/:procedures', path) ?? {};
  if (slug === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  const { headers } = request;
  const agencySlug = slug === noAgency ? null : slug;
  const router: AnyTRPCRouter = platform.settings.app === 'web' ? webRouter : adminRouter;
  visit.enter(knownProcedures(router, procedures));
  const findContext = once(() => contextOf(platform, { headers, agencySlug, visit }));
  const large = largeInputOf(router, procedures);
  return await fetchRequestHandler({
    endpoint: `/api${path.slice(0, path.lastIndexOf('/'))}`,
    req: await withReadBody(request, large === null ? undefined : await bytesMaxOf(large, findContext)),
    router,
    maxBatchSize,
    createContext: () =>
      findContext().catch((error: unknown) => {
        throw toTrpcError(error);
      }),
    onError: ({ error }) => visit.refuse(fromTrpcError(error)),
    responseMeta: ({ errors }) => ({
      headers: new Headers({
        'cache-control': 'no-store',
        ...Object.fromEntries(errors.flatMap((error) => Object.entries(retryAfter(fromTrpcError(error))))),
      }),
    }),
  });
}

/** How much of a large input is read: all of it from whoever may send it, no more than of any other from everybody else. */
async function bytesMaxOf(
  { permission, inputBytesMax }: LargeInputUseCase,
  findContext: () => Promise<RequestContext>,
): Promise<number | undefined> {
  try {
    const { actor } = await findContext();
    return actor !== null && can(actor, permission) ? inputBytesMax : undefined;
  } catch {
    // The procedure asks again, and answers with what is wrong.
    return undefined;
  }
}

/** Does a work when it is first asked for, and never again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => {
    begun ??= work();
    return begun;
  };
}

/** The names in an address that are procedures; what else stands there is anybody's text. */
function knownProcedures(router: AnyTRPCRouter, named: string): string {
  return named
    .split(',', maxBatchSize)
    .map((name) => (Object.hasOwn(router._def.procedures, name) ? name : '?'))
    .join(',');
}
