import { createChildren } from './children.js';
import { preparePackages } from './prepare-packages.js';
import { outcomeLine, pickParts, runParts, summaryLines } from './run-parts.js';
import { sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { readSettings } from './settings.js';
import { onStopSignal } from './stop-signals.js';
import { testParts } from './test-parts.js';

/** The machine that the budget of the tests is made for; more at once would only starve the browser. */
const cores = 2;
/** Lines of a failing part that are shown; the whole stands in its log. */
const shownLines = 400;

const begun = Date.now();
const say = createSay(process.stdout, process.env);
const children = createChildren();
onStopSignal(process.env, (exitCode) => void children.stopAll().then(() => process.exit(exitCode)));

/** @param {import('./run-parts.js').PartOutcome} outcome */
function sayOutcome(outcome) {
  const mark = outcome.failed === 0 ? say.good('✓') : say.bad('✗');
  say.line(`  ${mark} ${outcomeLine(outcome)}`);
  if (outcome.failed === 0) return;
  const lines = (outcome.output ?? '').trimEnd().split('\n');
  say.line();
  if (lines.length > shownLines) say.line(`    … ${lines.length - shownLines} lines before these`);
  for (const line of lines.slice(-shownLines)) say.line(`    ${line}`);
  say.line();
}

/** @returns {Promise<import('./run-parts.js').PartOutcome[]>} */
async function runAll() {
  const settings = readSettings({ ...process.env, KADER_MODE: 'demo' });
  const context = await preparePackages(say, settings, children);
  const parts = pickParts(testParts(context), process.argv.slice(2));
  return runParts(parts, cores, sayOutcome);
}

say.line();
/** @type {import('./run-parts.js').PartOutcome[]} */
let outcomes;
try {
  outcomes = await runAll();
} catch (error) {
  sayFailure(say, error);
  outcomes = [{ name: 'set-up', passed: 0, failed: 1, ms: Date.now() - begun }];
}
if (!children.stopping) {
  say.line();
  for (const line of summaryLines(outcomes, Date.now() - begun)) say.line(line);
  process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}
