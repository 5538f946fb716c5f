import { createChildren } from './children.js';
import { findChromium } from './find-chromium.js';
import { findNode } from './find-node.js';
import { generateClient } from './generate-client.js';
import { installPackages } from './install.js';
import { runStep, sayFailure } from './run-step.js';
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
  const { root, dataDir, env } = settings;
  const node = await runStep(say, 'Packages', async (remark) => {
    remark((await installPackages({ root, dataDir, env, children })) ? 'installed' : 'up to date');
    const found = findNode(root);
    await generateClient({ settings, node: found, children });
    return found;
  });
  const context = { settings, node, children };
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
