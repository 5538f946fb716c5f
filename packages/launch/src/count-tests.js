import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} [repeated] titles of tests that failed first and passed when tried again
 */

/**
 * @param {string} file JSON report of Vitest
 * @returns {Count} files that could not even be loaded count as one failure each
 */
export function countVitest(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === 'failed' && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * @typedef {object} Suite of a report of Playwright
 * @property {readonly Suite[]} [suites]
 * @property {readonly { title: string, tests: readonly { status: string, projectName: string }[] }[]} [specs]
 */

/** @param {Suite} suite @returns {string[]} what passed only when tried again, with the width at which it ran */
function repeatedIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `[${projectName}] ${title}`),
  );
  return [...own, ...suites.flatMap(repeatedIn)];
}

/**
 * @param {string} file JSON report of Playwright
 * @returns {Count} a test that passed when tried again counts as passed and is named
 */
export function countPlaywright(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { stats, errors } = report;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors?.length ?? 0),
    repeated: repeatedIn(report),
  };
}
