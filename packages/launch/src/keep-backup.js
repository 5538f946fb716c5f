import { join, resolve } from 'node:path';
import { createChildren } from './children.js';
import { startDatabase } from './database.js';
import { findNode } from './find-node.js';
import { installPackages } from './install.js';
import { lastJson, runCommand } from './run-command.js';
import { runningLaunchers } from './run-file.js';
import { runStep, sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { scriptCommand } from './script.js';
import { readSecret } from './secret.js';
import { readSettings } from './settings.js';
import { StepError } from './step-error.js';
import { onStopSignal } from './stop-signals.js';

/**
 * @typedef {object} BackupCommand
 * @property {'backup' | 'restore'} name
 * @property {string} title of the step
 * @property {string} usage
 * @property {string} whatToDo when it failed
 */

/**
 * @param {readonly string[]} args of the command line
 * @param {string} usage
 * @returns {{ folder: string, replace: boolean }}
 */
function readArguments(args, usage) {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const strange = args.filter((arg) => arg.startsWith('--') && arg !== '--replace');
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || strange.length > 0) {
    throw new StepError('Which folder?', { whatToDo: usage });
  }
  return { folder: resolve(folder), replace: args.includes('--replace') };
}

/**
 * Runs a backup or a restore on the database of this installation, or on the one in DATABASE_URL.
 * @param {BackupCommand} command
 * @param {import('./children.js').Children} children
 * @param {import('./say.js').Say} say
 */
async function run({ name, title, usage, whatToDo }, children, say) {
  // A production server is copied with the same command: only where things are is read here.
  const settings = readSettings({ ...process.env, KADER_MODE: 'demo' });
  const { root, dataDir, env } = settings;
  const { folder, replace } = readArguments(process.argv.slice(2), usage);
  if (name === 'restore' && runningLaunchers(dataDir).length > 0) {
    throw new StepError('Kader is running on the data that would be replaced.', {
      whatToDo: 'Stop it, and restore again.',
    });
  }
  const node = await runStep(say, 'Packages', async (remark) => {
    remark((await installPackages({ root, dataDir, env, children })) ? 'installed' : 'up to date');
    return findNode(root);
  });
  const context = { settings, node, children };
  const database = await runStep(say, 'Database', async (remark) => {
    const started = await startDatabase(context);
    remark(started.remark);
    return started;
  });
  await runStep(say, title, async (remark) => {
    const script = scriptCommand(context, name, `packages/db/src/cli/${name}.ts`, {
      ...env,
      KADER_MODE: process.env.KADER_MODE || 'demo',
      DATABASE_URL: database.url,
      KADER_ROLE_SECRET: process.env.KADER_ROLE_SECRET || readSecret(dataDir),
      KADER_STORAGE_DIR: process.env.KADER_STORAGE_DIR || join(dataDir, 'storage'),
    });
    const args = [...script.args, folder, ...(replace ? ['--replace'] : [])];
    const said = lastJson(await runCommand(children, { ...script, args, whatToDo }));
    const { tables, rows, files } = /** @type {{ tables: number, rows: number, files: number | null }} */ (
      said
    );
    remark(`${tables} tables, ${rows} rows, ${files ?? 'no'} files`);
  });
  say.line();
  say.line(`  ${folder}`);
  say.line();
}

/**
 * `npm run backup` and `npm run restore`: runs the command, and leaves nothing running that was not running before.
 * @param {BackupCommand} command
 */
export async function keepBackup(command) {
  const say = createSay(process.stdout, process.env);
  const children = createChildren();
  onStopSignal(process.env, (exitCode) => void children.stopAll().then(() => process.exit(exitCode)));
  say.line();
  try {
    await run(command, children, say);
  } catch (error) {
    sayFailure(say, error);
    process.exitCode = 1;
  }
  await children.stopAll();
}
