import { KaderError } from '@kader/errors';

/**
 * Writes what nobody foresaw to the process's log, as one line of JSON: code, request id and stack, no content. Refusals
 * that a code foresees are answers, not failures.
 */
export function logFailure(error: unknown, requestId: string): void {
  if (error instanceof KaderError && error.code !== 'INTERNAL') {
    return;
  }
  const cause = error instanceof KaderError ? (error.cause ?? error) : error;
  const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(
    `${JSON.stringify({ level: 'error', at: new Date().toISOString(), requestId, stack })}\n`,
  );
}
