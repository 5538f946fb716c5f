import { createChildren } from './children.js';
import { findChromium } from './find-chromium.js';
import { preparePackages } from './prepare-packages.js';
import { sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { scriptCommand } from './script.js';
import { readSettings } from './settings.js';
import { onStopSignal } from './stop-signals.js';

const say = createSay(process.stdout, process.env);
const children = createChildren();
onStopSignal(process.env, (exitCode) => void children.stopAll().then(() => process.exit(exitCode)));

/** @returns {Promise<number>} exit code of the measurements */
async function runBench() {
  const settings = readSettings({ ...process.env, KADER_MODE: 'demo' });
  const { dataDir, env } = settings;
  const context = await preparePackages(say, settings, children);
  const command = scriptCommand(context, 'bench', 'packages/bench/src/main.ts', {
    ...env,
    KADER_DATA_DIR: dataDir,
    CHROMIUM: await findChromium(context),
  });
  const args = [...command.args, ...process.argv.slice(2)];
  return await children.start({ ...command, args, onOutput: (line) => say.line(line) }).exited;
}

say.line();
try {
  process.exitCode = await runBench();
} catch (error) {
  sayFailure(say, error);
  process.exitCode = 1;
}
