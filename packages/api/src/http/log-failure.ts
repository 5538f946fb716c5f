import type { KaderError } from '@kader/errors';
import { toKaderError } from './to-kader-error.ts';

/**
 * Writes what is the server's fault (unforeseen, or something it needs is gone) to the process's log, as one line of
 * JSON: request id and stack. Refusals that a code foresees are answers, not failures.
 */
export function logFailure(error: KaderError, requestId: string): void {
  if (error.status < 500) {
    return;
  }
  const cause = error.cause instanceof Error ? error.cause : error;
  const stack = cause.stack ?? cause.message;
  process.stderr.write(
    `${JSON.stringify({ level: 'error', at: new Date().toISOString(), requestId, stack })}\n`,
  );
}

/** Takes failures that the answer to a request says nothing about. */
export function failuresBeside(requestId: string): (error: unknown) => void {
  return (error) => logFailure(toKaderError(error), requestId);
}
