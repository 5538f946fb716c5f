import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { withLock } from './lock.js';

const folder = mkdtempSync(join(tmpdir(), 'kader-lock-'));
const file = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

test('one after the other, and the second is told that it waits', async () => {
  /** @type {string[]} */
  const order = [];
  const work = (/** @type {string} */ name) => async () => {
    order.push(`${name} begins`);
    await pause(100);
    order.push(`${name} ends`);
  };
  const first = withLock(file, () => order.push('first waits'), work('first'));
  const second = withLock(file, () => order.push('second waits'), work('second'));
  await Promise.all([first, second]);
  expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  expect(existsSync(file)).toBe(false);
});

test('a lock whose holder is gone is taken over, and given back after a failure', async () => {
  // The highest process id there can be: nobody has it.
  writeFileSync(file, '4194304');
  await expect(
    withLock(
      file,
      () => undefined,
      () => Promise.reject(new Error('failed')),
    ),
  ).rejects.toThrow('failed');
  expect(existsSync(file)).toBe(false);
});
