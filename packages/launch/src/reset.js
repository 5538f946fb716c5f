import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createChildren } from './children.js';
import { findNode } from './find-node.js';
import { installPackages } from './install.js';
import { isAlive } from './lock.js';
import { runCommand } from './run-command.js';
import { runningLaunchers } from './run-file.js';
import { runStep, sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { scriptCommand } from './script.js';
import { readSettings } from './settings.js';
import { StepError } from './step-error.js';
import { onStopSignal } from './stop-signals.js';

/** What Kader makes in its data folder. A folder that somebody keeps other things in keeps those. */
const ours = ['postgres', 'storage', 'mail', 'run', 'logs', 'test', 'home', 'secret'];

const say = createSay(process.stdout, process.env);
const children = createChildren();
onStopSignal(process.env, (exitCode) => void children.stopAll().then(() => process.exit(exitCode)));

/** @param {number} pid */
async function stopLauncher(pid) {
  process.kill(pid, 'SIGTERM');
  for (let tries = 0; tries < 300 && isAlive(pid); tries += 1) await pause(100);
  if (isAlive(pid)) {
    throw new StepError(`The Kader that runs as process ${pid} does not stop.`, {
      whatToDo: `End it with \`kill -9 ${pid}\` and try again.`,
    });
  }
}

/** @param {string} dataDir */
function removeData(dataDir) {
  for (const name of ours) rmSync(join(dataDir, name), { recursive: true, force: true });
  if (existsSync(dataDir) && readdirSync(dataDir).length === 0) rmdirSync(dataDir);
}

/**
 * Stops what runs and removes the demo's data: database, files, mails. Touches no database of somebody else's: one in DATABASE_URL may
 * hold anything, and a copy of the demo in it is as easily dropped by the person who made it.
 */
async function reset() {
  const settings = readSettings(process.env);
  if (settings.databaseUrl) {
    throw new StepError(
      'DATABASE_URL is set, and this command leaves databases that are not its own alone.',
      {
        whatToDo:
          'Leave DATABASE_URL out to reset the embedded database. To begin afresh in yours, drop that database and create it empty.',
      },
    );
  }
  const { root, dataDir, env } = settings;
  await runStep(say, 'Stop', async (remark) => {
    const launchers = runningLaunchers(dataDir);
    for (const pid of launchers) await stopLauncher(pid);
    remark(launchers.length === 0 ? 'nothing was running' : 'stopped');
  });
  await runStep(say, 'Remove data', async (remark) => {
    await installPackages({ root, dataDir, env, children });
    const context = { settings, node: findNode(root), children };
    const script = { ...env, KADER_DATA_DIR: dataDir };
    await runCommand(children, scriptCommand(context, 'reset', 'packages/db/src/cli/reset.ts', script));
    removeData(dataDir);
    remark('database, files, mails, logs');
  });
  say.line();
  say.line('  The next `npm start` begins from scratch.');
  say.line();
}

say.line();
try {
  await reset();
} catch (error) {
  sayFailure(say, error);
  process.exitCode = 1;
}
