import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApps } from './build-apps.js';
import { createChildren } from './children.js';
import { preparePackages } from './prepare-packages.js';
import { runStep, sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { logFileOf } from './script.js';
import { readSettings } from './settings.js';
import { onStopSignal } from './stop-signals.js';

/** What `npm test` does ten and three hundred times, with eight editors; whoever wants other numbers sets them. */
const numbers = { KADER_CHAOS_ROUNDS: '200', KADER_CHAOS_EDITS: '20000', KADER_CHAOS_EDITORS: '20' };

const say = createSay(process.stdout, process.env);
const children = createChildren();
onStopSignal(process.env, (exitCode) => void children.stopAll().then(() => process.exit(exitCode)));

/** @returns {Promise<number>} exit code of the tests */
async function runChaos() {
  const settings = readSettings({ ...process.env, KADER_MODE: 'demo' });
  const { root, dataDir, env } = settings;
  const context = await preparePackages(say, settings, children);
  await runStep(say, 'Build', async (remark) => {
    const built = await buildApps(context, () => remark('waiting for another build'));
    remark(built.length === 0 ? 'up to date' : built.join(' and '));
  });
  const figures = join(dataDir, 'logs', 'chaos-figures.txt');
  rmSync(figures, { force: true });
  say.line();
  const code = await children.start({
    name: 'chaos',
    command: context.node,
    args: [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      'chaos',
      '--project',
      'database',
      '--reporter=verbose',
      // One after the other: what is killed is not to be slowed down by what is counted.
      '--no-file-parallelism',
      'packages/chaos',
    ],
    cwd: root,
    env: { ...numbers, ...env, KADER_CHAOS_FIGURES: figures },
    logFile: logFileOf(dataDir, 'chaos'),
    onOutput: (line) => say.line(line),
  }).exited;
  say.line();
  for (const line of existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : []) {
    say.line(`  ${line}`);
  }
  say.line();
  return code;
}

say.line();
try {
  process.exitCode = await runChaos();
} catch (error) {
  sayFailure(say, error);
  process.exitCode = 1;
}
