import type { Acting, IdentityUseCase, UseCase } from '@kader/services';
import type { RequestContext } from '../http/request-context.ts';

/** A request as a plain handler sees it: read, bounded and checked before. */
export interface HandlerRequest {
  readonly context: RequestContext;
  /** Parts of the path named in the pattern. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON of a POST; undefined for GET. */
  readonly body: unknown;
}

interface HandlerBase {
  readonly method: 'GET' | 'POST';
  /** Path below `/api`, with `:name` for parts, e.g. `/:agency/documents/:document`. */
  readonly pattern: string;
  /** Exists in demo mode only; in production there is no such route. */
  readonly demoOnly?: true;
}

/** What is done in one agency: the pattern begins with `:agency`, who acts is resolved from it. */
export interface TenantHandler extends HandlerBase {
  readonly kind: 'tenant';
  readonly useCase: UseCase;
  respond(request: HandlerRequest, acting: Acting): Promise<Response>;
}

/** What is done before an agency is known. `useCase` is null only for what touches no data of anybody (health, cookies). */
export interface PersonHandler extends HandlerBase {
  readonly kind: 'person';
  readonly useCase: IdentityUseCase | null;
  respond(request: HandlerRequest): Promise<Response>;
}

export type Handler = TenantHandler | PersonHandler;

/** JSON answer that no cache may keep. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  headers.set('content-type', 'application/json; charset=utf-8');
  if (!headers.has('cache-control')) {
    headers.set('cache-control', 'no-store');
  }
  return new Response(JSON.stringify(body), { ...init, headers });
}
