import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createChildren } from './children.js';
import { lastJson, runCommand } from './run-command.js';
import { processesIn, until } from './testing/processes-in.js';

vi.setConfig({ testTimeout: 30_000 });

/** @type {string} */
let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kader-children-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string} script of a shell */
function shell(name, script) {
  return {
    name,
    command: 'sh',
    args: ['-c', script],
    cwd: folder,
    env: process.env,
    logFile: join(folder, `${name}.log`),
  };
}

test('a command that ended leaves no helper behind', async () => {
  const child = createChildren().start(shell('crash', 'sleep 300 & sleep 301 & exit 7'));
  expect(await child.exited).toBe(7);
  expect(child.running).toBe(false);
  expect(await until(() => processesIn(folder).length === 0)).toBe(true);
});

test('a command that does not listen is killed when its grace is over', async () => {
  const child = createChildren().start({
    ...shell('deaf', "trap '' TERM; echo up; while :; do sleep 1; done"),
    graceMs: 300,
  });
  await until(() => readFileSync(join(folder, 'deaf.log'), 'utf8').includes('up'));
  await child.stop();
  expect(await until(() => processesIn(folder).length === 0)).toBe(true);
});

test('the last to stop stops after all others have', async () => {
  const children = createChildren();
  const order = join(folder, 'order.txt');
  const slow = `trap 'sleep 0.5; echo server >> "${order}"; exit' TERM; echo up; while :; do sleep 0.1; done`;
  const database = `trap 'echo database >> "${order}"; exit' TERM; echo up; while :; do sleep 0.1; done`;
  children.start({ ...shell('database', database), last: true });
  children.start(shell('server', slow));
  const isUp = (/** @type {string} */ name) =>
    readFileSync(join(folder, `${name}.log`), 'utf8').includes('up');
  await until(() => isUp('server') && isUp('database'));
  await children.stopAll();
  expect(readFileSync(order, 'utf8')).toBe('server\ndatabase\n');
});

test('what a command prints can be read, and stands in its log', async () => {
  /** @type {string[]} */
  const lines = [];
  const both = {
    ...shell('both', 'echo out; echo err >&2'),
    onOutput: (/** @type {string} */ line) => lines.push(line),
  };
  await createChildren().start(both).exited;
  expect(lines.sort()).toEqual(['err', 'out']);
  expect(readFileSync(join(folder, 'both.log'), 'utf8').split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('a failing command says how it ended, what it printed and what to do', async () => {
  const failing = {
    ...shell('failing', 'echo almost; sleep 0.2; echo broken >&2; exit 4'),
    whatToDo: 'Mend it.',
  };
  await expect(runCommand(createChildren(), failing)).rejects.toMatchObject({
    message: 'failing ended with code 4.',
    detail: 'almost\nbroken',
    whatToDo: 'Mend it.',
    logFile: join(folder, 'failing.log'),
  });
  const missing = { ...shell('missing', ''), command: join(folder, 'nothing-here') };
  await expect(runCommand(createChildren(), missing)).rejects.toMatchObject({
    message: 'missing ended with code 127.',
  });
});

test('the log of an earlier run is gone', async () => {
  writeFileSync(join(folder, 'again.log'), 'old');
  expect(await runCommand(createChildren(), shell('again', 'echo "{}"; echo new >&2'))).toEqual(['{}']);
  expect(readFileSync(join(folder, 'again.log'), 'utf8')).toBe('new\n');
  expect(existsSync(join(folder, 'again.log'))).toBe(true);
});

test('finds the last line of JSON among others', () => {
  expect(lastJson(['{"a":1}', 'done', '[2]', '[not json'])).toEqual([2]);
  expect(lastJson(['done'])).toBeUndefined();
});
