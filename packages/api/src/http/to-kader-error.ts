import { KaderError } from '@kader/errors';

/** The error of ours that something thrown is; INTERNAL for what nobody foresaw. */
export function toKaderError(error: unknown): KaderError {
  return error instanceof KaderError ? error : new KaderError('INTERNAL', { cause: error });
}
