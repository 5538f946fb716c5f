import type { IdentityUseCase, UseCase } from '@kader/services';
import type { Handler } from '../handlers/handler.ts';
import { handlersFor } from '../handlers/handler-registry.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { type ListedProcedure, listProcedures } from '../walls/procedure-paths.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request as it goes over the wire; `body` is JSON text. */
export interface DoorRequest {
  readonly path: string;
  readonly body?: string;
}

/** One way into an app: a procedure or a plain handler. */
export interface Door {
  /** `web plan.copy`, `web GET /:agency/exports/:export`. */
  readonly name: string;
  readonly app: 'web' | 'admin';
  readonly isReading: boolean;
  readonly useCase: UseCase | IdentityUseCase | null;
  /** How a page asks for it with an input of the use-case, at the address of an agency. */
  readonly ask: (agencySlug: string, input: unknown) => DoorRequest;
}

function procedureDoor(app: Door['app'], { path, type, useCase }: ListedProcedure): Door {
  const isReading = type === 'query';
  return {
    name: `${app} ${path}`,
    app,
    isReading,
    useCase: useCase ?? null,
    ask: (agencySlug, input) => {
      const slug = app === 'admin' || useCase?.kind === 'identity' ? '-' : agencySlug;
      const address = `/api/trpc/${encodeURIComponent(slug)}/${path}`;
      const text = JSON.stringify(input);
      if (!isReading) {
        return { path: address, body: text ?? '' };
      }
      return { path: text === undefined ? address : `${address}?input=${encodeURIComponent(text)}` };
    },
  };
}

/** Which field of a use-case's input stands in which part of an address. */
const placesInPath: Readonly<Record<string, string>> = { document: 'planId', export: 'exportId' };
const namesInQuery: Readonly<Record<string, string>> = { seq: 'since' };

/** What stands in the body of a handler that does not take its input as it is. */
const bodies: Readonly<Record<string, (input: Fields) => unknown>> = {
  'POST /:agency/documents/:document/changes': ({ set, persons }) =>
    typeof set === 'object' && set !== null && !Array.isArray(set)
      ? { ...set, ...(persons === undefined ? {} : { persons }) }
      : set,
};

function handlerDoor(app: Door['app'], { method, pattern, useCase }: Handler): Door {
  return {
    name: `${app} ${method} ${pattern}`,
    app,
    isReading: method === 'GET',
    useCase,
    ask: (agencySlug, input) => {
      const fields: Fields = typeof input === 'object' && input !== null ? { ...input } : {};
      const inPath = new Set<string>();
      const path = pattern.replace(/:(\w+)/g, (_, part: string) => {
        const field = placesInPath[part];
        if (part !== 'agency' && field === undefined) {
          throw new Error(`${pattern}: say in placesInPath which field of the input is :${part}`);
        }
        inPath.add(field ?? '');
        return encodeURIComponent(part === 'agency' ? agencySlug : asText(fields[field ?? '']));
      });
      if (method === 'POST') {
        const body = bodies[`${method} ${pattern}`];
        return {
          path: `/api${path}`,
          body: JSON.stringify(body === undefined ? (input ?? {}) : body(fields)),
        };
      }
      const query = Object.entries(fields)
        .filter(([name]) => !inPath.has(name))
        .map(
          ([name, value]) =>
            `${namesInQuery[name] ?? encodeURIComponent(name)}=${encodeURIComponent(asText(value))}`,
        );
      return { path: query.length === 0 ? `/api${path}` : `/api${path}?${query.join('&')}` };
    },
  };
}

/** What somebody could write into an address for a value; well-formed, since no browser sends anything else. */
function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.toWellFormed();
}

/** Every door of both apps in production. */
export async function listDoors(): Promise<readonly Door[]> {
  const [web, admin] = [await handlersFor('web', false), await handlersFor('admin', false)];
  return [
    ...listProcedures(webRouter).map((procedure) => procedureDoor('web', procedure)),
    ...web.map((handler) => handlerDoor('web', handler)),
    ...listProcedures(adminRouter).map((procedure) => procedureDoor('admin', procedure)),
    ...admin.map((handler) => handlerDoor('admin', handler)),
  ];
}
