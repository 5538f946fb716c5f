import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.js';
import { outcomeLine, pickParts, runParts, summaryLines } from './run-parts.js';

const folder = mkdtempSync(join(tmpdir(), 'kader-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string[]} log */
function partsInto(log) {
  /**
   * @param {string} name @param {number} cores @param {string[]} [needs] @param {import('./run-parts.js').PartResult} [result]
   * @returns {import('./run-parts.js').Part}
   */
  return (name, cores, needs = [], result = { passed: 1, failed: 0 }) => ({
    name,
    cores,
    needs,
    async run() {
      log.push(`${name} begins`);
      await pause(20);
      log.push(`${name} ends`);
      return result;
    },
  });
}

test('small parts run side by side, large ones alone, needed ones first', async () => {
  /** @type {string[]} */
  const log = [];
  const part = partsInto(log);
  const parts = [
    part('search', 0),
    part('a', 1),
    part('b', 1),
    part('large', 2),
    part('last', 2, ['search']),
  ];
  const outcomes = await runParts(parts, 2, () => undefined);
  expect(outcomes.map((outcome) => outcome.name)).toEqual(['search', 'a', 'b', 'large', 'last']);
  expect(log.indexOf('b begins')).toBeLessThan(log.indexOf('a ends'));
  expect(log.indexOf('large begins')).toBeGreaterThan(log.indexOf('b ends'));
  expect(log.indexOf('last begins')).toBeGreaterThan(log.indexOf('large ends'));
});

test('what only comes first may fail, and comes along when a part is picked', async () => {
  /** @type {string[]} */
  const log = [];
  const part = partsInto(log);
  const parts = [
    part('tool', 0, [], { passed: 0, failed: 1 }),
    { ...part('user', 2), after: ['tool'] },
    part('b', 1),
  ];
  const outcomes = await runParts(pickParts(parts, ['user']), 2, () => undefined);
  expect(outcomes.map(({ name, failed }) => `${name} ${failed}`)).toEqual(['tool 1', 'user 0']);
  expect(log).toEqual(['tool begins', 'tool ends', 'user begins', 'user ends']);
});

test('a part that throws, runs nothing or lacks what it needs has failed, and the others run', async () => {
  const part = partsInto([]);
  const thrown = { ...part('thrown', 2), run: () => Promise.reject(new Error('broke')) };
  const parts = [
    thrown,
    part('empty', 2, [], { passed: 0, failed: 0 }),
    part('lacking', 2, ['thrown']),
    part('good', 2),
  ];
  const outcomes = await runParts(parts, 2, () => undefined);
  expect(outcomes.map(({ passed, failed }) => [passed, failed])).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 0],
  ]);
  expect(outcomes.map((outcome) => outcome.output)).toMatchObject([
    expect.stringContaining('broke'),
    expect.stringContaining('ran no test'),
    expect.stringContaining('this failed: thrown'),
    undefined,
  ]);
});

test('the last line is the sum', () => {
  const outcomes = [
    { name: 'format', passed: 1, failed: 0, ms: 4000 },
    { name: 'unit', passed: 812, failed: 3, ms: 123_000, repeated: ['[wide] a plan opens'] },
  ];
  expect(outcomes.map(outcomeLine).join('\n')).toMatch(
    /^format +1 passed +4\.0 s\nunit +812 passed, 3 failed +2 min 03 s$/,
  );
  expect(summaryLines(outcomes, 130_000)).toEqual([
    'part          minutes   passed   failed',
    'format            0.1        1        0',
    'unit              2.0      812        3',
    'all               2.2      813        3',
    'failed first, passed when tried again: [wide] a plan opens',
    '',
    '813 passed, 3 failed',
  ]);
});

test('counts what the runners report, and nothing when they reported nothing', () => {
  const file = join(folder, 'report.json');
  expect(countVitest(file)).toEqual({ passed: 0, failed: 0 });
  expect(countPlaywright(file)).toEqual({ passed: 0, failed: 0 });
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  writeFileSync(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 1, testResults }));
  expect(countVitest(file)).toEqual({ passed: 5, failed: 2 });
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
    title,
    tests: [{ status, projectName: 'wide' }],
  });
  const suites = [{ suites: [{ specs: [spec('signs in', 'expected'), spec('opens', 'flaky')] }], specs: [] }];
  writeFileSync(
    file,
    JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}], suites }),
  );
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 2, repeated: ['[wide] opens'] });
});

test('parts are picked by name, with what they need', () => {
  const part = partsInto([]);
  const parts = [
    part('chromium', 0),
    part('unit', 1),
    part('build', 2),
    part('browser', 2, ['chromium', 'build']),
  ];
  const names = (/** @type {string[]} */ picked) => pickParts(parts, picked).map(({ name }) => name);
  expect(names([])).toEqual(['chromium', 'unit', 'build', 'browser']);
  expect(names(['browser'])).toEqual(['chromium', 'build', 'browser']);
  expect(names(['unit'])).toEqual(['unit']);
  expect(() => names(['units'])).toThrow('There is no part called units.');
});
