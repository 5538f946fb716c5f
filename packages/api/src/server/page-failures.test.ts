import { createLog } from '@kader/services/log';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logPageFailure, takeConsole } from './page-failures.ts';

const taken: Console = Reflect.get(globalThis, 'console');
const { error, warn } = taken;
let lines: string[];
const log = createLog('web', {}, (line) => void lines.push(line));
beforeEach(() => {
  lines = [];
});
afterEach(() => {
  Object.assign(taken, { error, warn });
});

/** Once everybody has heard of what was printed. */
const later = () => new Promise((resolve) => setImmediate(resolve));
const logged = () => lines.map((line) => JSON.parse(line));

const id = '0190a1b2-0000-4000-8000-000000000001';
const route = { routePath: '/[agency]/plans/[plan]', routeType: 'render' };

test('what a page threw is logged under its request, by route and not by address', () => {
  const failure = Object.assign(new Error('marta@people.example'), { digest: '12345' });
  const request = { method: 'GET', path: '/zonnebloem/plans/1', headers: { 'x-request-id': id } };
  logPageFailure(log, failure, request, route);
  expect(logged()).toMatchObject([
    {
      level: 'error',
      requestId: id,
      door: '/[agency]/plans/[plan]',
      digest: '12345',
      err: { name: 'Error' },
    },
  ]);
  expect(lines.join('')).not.toMatch(/marta|zonnebloem/);
});

test('a request that names an id of its own making gets another', () => {
  logPageFailure(log, new Error('x'), { method: 'GET', headers: { 'x-request-id': 'marta' } }, route);
  expect(logged()[0].requestId).toMatch(/^[\da-f-]{36}$/);
});

test('what libraries print becomes a line without their words, and once', async () => {
  takeConsole(log);
  const failure = new Error('marta');
  taken.error('marta could not be drawn', failure);
  logPageFailure(log, failure, { method: 'GET', headers: {} }, route);
  taken.warn('marta is deprecated');
  taken.error('[auth]', Object.assign(new TypeError('marta'), { detail: 'marta' }));
  await later();
  expect(logged()).toMatchObject([
    { level: 'error', msg: 'failed' },
    { level: 'warn', from: 'console', msg: 'a library said so' },
    { level: 'error', from: 'console', err: { name: 'TypeError' } },
  ]);
  expect(lines.join('')).not.toContain('marta');
});
