import { join } from 'node:path';
import { createChildren } from './children.js';
import { findChromium } from './find-chromium.js';
import { preparePackages } from './prepare-packages.js';
import { sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { logFileOf } from './script.js';
import { readSettings } from './settings.js';
import { onStopSignal } from './stop-signals.js';

const say = createSay(process.stdout, process.env);
const children = createChildren();
onStopSignal(process.env, (exitCode) => void children.stopAll().then(() => process.exit(exitCode)));

/** @returns {Promise<number>} exit code of the runner that takes them */
async function runStills() {
  const settings = readSettings({ ...process.env, KADER_MODE: 'demo' });
  const { root, dataDir, env } = settings;
  const context = await preparePackages(say, settings, children);
  const config = join('src', 'stills', 'playwright.config.ts');
  const runner = join('node_modules', '@playwright', 'test', 'cli.js');
  return await children.start({
    name: 'stills',
    command: context.node,
    args: [runner, 'test', '--config', config, ...process.argv.slice(2)],
    cwd: join(root, 'packages', 'e2e'),
    env: { ...env, KADER_DATA_DIR: dataDir, CHROMIUM: await findChromium(context) },
    logFile: logFileOf(dataDir, 'stills'),
    onOutput: (line) => say.line(line),
  }).exited;
}

say.line();
try {
  process.exitCode = await runStills();
} catch (error) {
  sayFailure(say, error);
  process.exitCode = 1;
}
