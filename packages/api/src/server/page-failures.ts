import type { Log } from '@kader/services/log';
import { requestIdHeader, requestIdOf } from '../http/request-id.ts';

/** A request as the framework tells of one that failed. */
interface FailedRequest {
  readonly method: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Where it failed: the route as it stands in the tree of files, without what the address holds. */
interface FailedRoute {
  readonly routePath: string;
  readonly routeType: string;
}

/** What has been logged already: the framework prints it a second time. */
const logged = new WeakSet<object>();

/** Logs what a page threw while it was drawn. `digest` is what its reader is shown to quote. */
export function logPageFailure(
  log: Log,
  error: unknown,
  { method, headers }: FailedRequest,
  { routePath, routeType }: FailedRoute,
): void {
  const given = headers[requestIdHeader];
  const requestId = requestIdOf(new Headers(typeof given === 'string' ? { [requestIdHeader]: given } : {}));
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  if (error instanceof Error) {
    logged.add(error);
  }
  log.child({ requestId }).error({ method, door: routePath, part: routeType, digest, err: error }, 'failed');
}

/**
 * Puts the log in the console's place. Libraries print errors with all they carry, and an error of the database may carry a row: only
 * which error, and where, is kept. What `logPageFailure` says is not said twice.
 */
export function takeConsole(log: Log): void {
  const say =
    (level: 'error' | 'warn') =>
    (...printed: readonly unknown[]): void => {
      // Later than whoever else is told of the same error.
      setImmediate(() => {
        const error = printed.find((part) => part instanceof Error);
        if (error === undefined || !logged.has(error)) {
          log[level](
            { from: 'console', ...(error === undefined ? {} : { err: error }) },
            'a library said so',
          );
        }
      });
    };
  Object.assign(console, { error: say('error'), warn: say('warn') });
}
