import { KaderError } from '@kader/errors';
import { expect, test, vi } from 'vitest';
import { errorBody } from './error-body.ts';

test('an error of another copy of the module is known, and presented, like one of this', async () => {
  vi.resetModules();
  const copy = await import('@kader/errors');
  expect(copy.KaderError).not.toBe(KaderError);
  const error: unknown = new copy.KaderError('FORBIDDEN', { path: ['person'] });
  expect(error).toBeInstanceOf(KaderError);
  expect(new KaderError('FORBIDDEN')).toBeInstanceOf(copy.KaderError);
  expect(error instanceof KaderError && [error.status, errorBody(error, 'r1')]).toEqual([
    403,
    { code: 'FORBIDDEN', path: ['person'], params: {}, details: null, requestId: 'r1' },
  ]);
});

test.each([new Error('FORBIDDEN'), { code: 'FORBIDDEN' }, null, undefined, 'FORBIDDEN'])(
  '%j is no error of ours',
  (value) => {
    expect(value instanceof KaderError).toBe(false);
  },
);
