import { KaderError } from '@kader/errors';
import { isUnavailable } from './is-unavailable.ts';

/**
 * The error of ours that something thrown is; UNAVAILABLE where the database or the network is not there, so that whoever
 * asked keeps what they wrote and tries again; INTERNAL for what nobody foresaw.
 */
export function toKaderError(error: unknown): KaderError {
  if (error instanceof KaderError) {
    return error;
  }
  return new KaderError(isUnavailable(error) ? 'UNAVAILABLE' : 'INTERNAL', { cause: error });
}
