import { fail, type Result } from '@kader/errors';

/** Why a value is refused: `params.reason` of INVALID_CHANGE. `limit` goes with the words that name one. */
export type InvalidReason =
  | 'type'
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'tooSmall'
  | 'tooBig'
  | 'notNumber'
  | 'notInteger'
  | 'notDay'
  | 'notMonth'
  | 'notOption'
  | 'notLink'
  | 'notRecurrence'
  | 'notKey'
  | 'notId'
  | 'notOrder'
  | 'duplicate'
  | 'richTextNode'
  | 'richTextDepth';

/** Refuses a value: INVALID_CHANGE with the reason, and the limit it passed if there is one. */
export function invalid(reason: InvalidReason, limit?: number): Result<never> {
  return fail('INVALID_CHANGE', { params: limit === undefined ? { reason } : { reason, limit } });
}
