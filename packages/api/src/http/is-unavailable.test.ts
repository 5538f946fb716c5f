import { KaderError } from '@kader/errors';
import { expect, test } from 'vitest';
import { toKaderError } from './to-kader-error.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('failed'), { code, ...more });

test.each([
  ['nobody listens', withCode('ECONNREFUSED')],
  [
    'nobody listens at any address',
    Object.assign(new AggregateError([withCode('ECONNREFUSED')]), { code: undefined }),
  ],
  ['no connection is left', withCode('53300')],
  ['the disk of the database is full', withCode('53100')],
  ['the database goes down', withCode('57P01')],
  ['the pool has no connection in time', new Error('timeout exceeded when trying to connect')],
  ['the connection breaks', new Error('Connection terminated unexpectedly')],
  [
    'Prisma hears of it through its adapter',
    withCode('P2010', { meta: { driverAdapterError: { cause: { originalCode: '53300' } } } }),
  ],
  ['it is the cause of another', new Error('outer', { cause: withCode('ECONNRESET') })],
])('that %s is said as being unavailable', (_name, error) => {
  expect(toKaderError(error)).toMatchObject({ code: 'UNAVAILABLE', status: 503, cause: error });
});

test.each([
  ['a mistake in the program', new TypeError('x is not a function')],
  ['a constraint', withCode('23505')],
  ['a query that took too long', withCode('57014')],
  ['text', 'ECONNREFUSED'],
])('%s is not', (_name, error) => {
  expect(toKaderError(error)).toMatchObject({ code: 'INTERNAL', status: 500 });
});

test('a refusal of ours stays what it is', () => {
  const refusal = new KaderError('NOT_FOUND', { cause: withCode('ECONNREFUSED') });
  expect(toKaderError(refusal)).toBe(refusal);
});
