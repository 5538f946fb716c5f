import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StepError } from './step-error.js';

/** Node runs TypeScript without a flag from here on. */
const oldestThatRunsTypeScript = [22, 18];

/** @param {string} version "22.18.0" */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestThatRunsTypeScript;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The Node that runs Kader: the one that came with the packages, else the launcher's own when it is new enough.
 * @param {string} root the repository
 * @param {{ execPath: string, version: string, platform: string, arch: string }} own of the launcher's Node
 * @returns {string} path of the executable
 * @throws {StepError} when neither can run it
 */
export function findNode(root, own = { ...ownNode() }) {
  const packaged = join(root, 'node_modules', `node-${own.platform}-${own.arch}`, 'bin', 'node');
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  if (runsTypeScript(own.version)) return own.execPath;
  throw new StepError(
    `Kader needs Node ${oldestThatRunsTypeScript.join('.')} or newer; this is ${own.version}.`,
    {
      whatToDo: `On this system (${own.platform}, ${own.arch}) no Node comes with the packages: install a newer Node and start again.`,
    },
  );
}

function ownNode() {
  const { execPath, platform, arch } = process;
  return { execPath, version: process.versions.node, platform, arch };
}
