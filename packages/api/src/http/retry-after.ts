import type { KaderError } from '@kader/errors';

/** The header that says when it is worth asking again, for an error that knows; none otherwise. */
export function retryAfter({ params }: KaderError): Readonly<Record<string, string>> {
  const { retryAfterSeconds } = params;
  return retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
}
