import type { KaderError } from '@kader/errors';
import type { Log } from '@kader/services/log';
import { toKaderError } from './to-kader-error.ts';

/**
 * Writes what is the server's fault (unforeseen, or something it needs is gone) to the log of a request. Refusals that a
 * code foresees are answers, not failures.
 */
export function logFailure(log: Log, error: KaderError): void {
  if (error.status >= 500) {
    log.error({ err: error }, 'failed');
  }
}

/** Takes failures that the answer to a request says nothing about. */
export function failuresBeside(log: Log): (error: unknown) => void {
  return (error) => logFailure(log, toKaderError(error));
}
