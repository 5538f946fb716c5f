import { type ErrorCode, KaderError } from '@kader/errors';
import { sqlStateOf } from '../doors/sql-state.ts';

/** Awaits a query; what the database refuses with one of these SQLSTATEs is thrown as the error of ours beside it. */
export async function orRefuse<T>(
  query: PromiseLike<T>,
  codes: Readonly<Record<string, ErrorCode>>,
): Promise<T> {
  try {
    return await query;
  } catch (error) {
    const code = codes[sqlStateOf(error) ?? ''];
    throw code === undefined ? error : new KaderError(code, { cause: error });
  }
}

/** The row, or NOT_FOUND: what does not exist and what one may not see are the same answer. */
export function orNotFound<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  return row;
}

/** NOT_FOUND unless a write hit a row. */
export function expectOne(result: { readonly count: number }): void {
  if (result.count === 0) {
    throw new KaderError('NOT_FOUND');
  }
}
