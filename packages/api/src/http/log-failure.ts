import type { KaderError } from '@kader/errors';

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
