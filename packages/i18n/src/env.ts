/** Whether a message that a language lacks reads in English. Not under test, where a gap must show. */
export function readFallback(): boolean {
  return process.env.NODE_ENV !== 'test';
}
