import { type ErrorCode, errorStatus, KaderError } from '@kader/errors';
import * as nextAuth from 'next-auth';
import type { CookieNames } from './cookies.ts';
import { readCookie } from './cookies.ts';

const bodyMax = 16_384;

/** What next-auth is asked for. All else it can do (sign-in pages, providers, logging) has no route. */
const actions: Readonly<Record<string, readonly string[]>> = {
  GET: ['csrf', 'session'],
  POST: ['session', 'signout'],
};

/** What next-auth's Node form reads of a request. */
interface FlatRequest {
  readonly method: string;
  readonly query: { readonly nextauth: readonly string[] };
  readonly body: object | undefined;
  readonly cookies: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What it answers. */
interface FlatAnswer {
  status: number;
  body: unknown;
  readonly headers: Map<string, string | readonly string[]>;
}

/**
 * Answers `/api/auth/csrf`, `/api/auth/session` and `/api/auth/signout` with next-auth; 404 for anything else,
 * 403 without a valid CSRF token. next-auth is driven through its Node form, since the one for route handlers
 * takes cookies and headers from Next's request scope instead of the request at hand. It sees this app's own
 * cookies only and no forwarded headers, and may set no others. Bodies are JSON, which no page of another origin
 * can send unasked.
 */
export async function serveNextAuth(
  request: Request,
  options: nextAuth.AuthOptions,
  names: CookieNames,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const action = (actions[request.method] ?? []).find((name) => pathname === `/api/auth/${name}`);
  if (action === undefined) {
    return refuse('NOT_FOUND');
  }
  const body = request.method === 'POST' ? await readJson(request) : {};
  if (body === null) {
    return refuse('INVALID_INPUT');
  }
  const answer = await drive(options, {
    method: request.method,
    query: { nextauth: [action] },
    body,
    cookies: ownCookies(request, names),
    headers: {},
  });
  // Without the CSRF token, next-auth sends a sign-out to a page that asks for it, and answers 400 to an update.
  if (String(answer.headers.get('location') ?? '').includes('csrf=true') || answer.status === 400) {
    return refuse('FORBIDDEN');
  }
  if (answer.status >= 500) {
    throw new KaderError('INTERNAL');
  }
  const response = Response.json(action === 'signout' ? {} : answer.body, {
    headers: { 'Cache-Control': 'private, no-store' },
  });
  for (const line of [answer.headers.get('set-cookie') ?? []].flat()) {
    if (line.startsWith(`${names.session}=`) || line.startsWith(`${names.csrf}=`)) {
      response.headers.append('Set-Cookie', line);
    }
  }
  return response;
}

async function drive(options: nextAuth.AuthOptions, request: FlatRequest): Promise<FlatAnswer> {
  const answer: FlatAnswer = { status: 200, body: {}, headers: new Map() };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    setHeader(name: string, value: string | readonly string[]) {
      answer.headers.set(name.toLowerCase(), value);
      return response;
    },
    getHeader: (name: string) => answer.headers.get(name.toLowerCase()),
    send(body: unknown) {
      answer.body = body;
    },
    json(body: unknown) {
      answer.body = body;
    },
    end: () => undefined,
  };
  await handlerOf(options)(request, response);
  return answer;
}

type FlatHandler = (request: FlatRequest, response: object) => Promise<void>;

function handlerOf(options: nextAuth.AuthOptions): FlatHandler {
  // A CommonJS module: plain Node gives its exports as the default, bundlers give its own default.
  const exported: unknown = nextAuth.default;
  const create = (typeof exported === 'function' ? exported : (exported as { default: unknown }).default) as (
    given: nextAuth.AuthOptions,
  ) => FlatHandler;
  return create(options);
}

function ownCookies(request: Request, names: CookieNames): Record<string, string> {
  const found = [names.session, names.csrf].flatMap((name) => {
    const value = readCookie(request, name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

/** Reads a small JSON object; null when the body is anything else. */
async function readJson(request: Request): Promise<object | null> {
  const type = request.headers.get('content-type') ?? '';
  const text = type.split(';')[0]?.trim().toLowerCase() === 'application/json' ? await request.text() : '';
  if (text === '' || text.length > bodyMax) {
    return null;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function refuse(code: ErrorCode): Response {
  const error = { code, path: [], params: {}, details: null, requestId: null };
  return Response.json(
    { error },
    { status: errorStatus[code], headers: { 'Cache-Control': 'private, no-store' } },
  );
}
