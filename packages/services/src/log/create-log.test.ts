import { KaderError } from '@kader/errors';
import { expect, test } from 'vitest';
import { createLog } from './create-log.ts';
import { readableLine } from './readable-line.ts';

function logInto(lines: string[]) {
  return createLog('web', {}, (line) => void lines.push(line));
}

test('a line is JSON with time, level, process, facts and a sentence', () => {
  const lines: string[] = [];
  logInto(lines).child({ requestId: 'r1' }).info({ status: 200 }, 'answered');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      process: 'web',
      requestId: 'r1',
      status: 200,
      msg: 'answered',
    },
  ]);
});

class PostgresError extends Error {
  readonly code = '23505';
  readonly detail = 'Key (email)=(marta@people.example) already exists.';
  readonly constraint = 'user_email_key';
}

test('of an error stand there kind, codes and places, through all its causes, and none of its words', () => {
  const lines: string[] = [];
  const cause = new PostgresError('duplicate: marta@people.example\n    at marta (secret.ts:1:1)');
  const error = new KaderError('INTERNAL', { cause });
  for (const facts of [error, { err: error }, { err: cause }]) {
    logInto(lines).error(facts);
  }
  logInto(lines).error({ err: error }, 'failed');
  expect(lines.join('')).not.toMatch(/marta|duplicate|secret/);
  const [first, , , last] = lines.map((line) => JSON.parse(line));
  expect(last).toEqual({ ...first, time: last.time });
  expect(first).toMatchObject({
    msg: 'failed',
    err: {
      name: 'KaderError',
      code: 'INTERNAL',
      at: expect.arrayContaining([expect.stringMatching(/create-log\.test\.ts:\d+:\d+/)]),
      cause: { name: 'Error', code: '23505', constraint: 'user_email_key' },
    },
  });
});

test.each([
  [
    new KaderError('NOT_READY', { params: { role: 'kader_owner', reason: 'owner' } }),
    { role: 'kader_owner' },
  ],
  [
    Object.assign(new Error('to 10.0.0.1'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    { syscall: 'connect' },
  ],
  [Object.assign(new Error('x'), { name: 'marta@people.example', code: 'a b' }), { name: 'object' }],
  ['marta', { name: 'string' }],
  [null, { name: 'object' }],
])('%o is described', (error, described) => {
  const lines: string[] = [];
  logInto(lines).error({ err: error }, 'failed');
  expect(JSON.parse(lines[0] ?? '').err).toMatchObject(described);
  expect(lines.join('')).not.toMatch(/marta|10\.0\.0\.1|a b/);
});

test('a person reads the same in a terminal', () => {
  const lines: string[] = [];
  const log = logInto(lines);
  log.warn({ requestId: 'r1', codes: ['CONFLICT'] }, 'answered');
  log.error({ err: new TypeError('x') }, 'failed');
  const [line = '', failure = ''] = lines.map(readableLine);
  expect(line).toMatch(/^\d\d:\d\d:\d\d\.\d{3} warn {2}web: answered requestId=r1 codes=\["CONFLICT"\]\n$/);
  expect(failure).toMatch(/^\S+ error web: failed\n {4}\{\n {6}"name": "TypeError",[\s\S]+test\.ts:\d+:\d+/);
});
