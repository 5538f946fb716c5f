import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './lock.js';

/** @param {string} dataDir */
const folderOf = (dataDir) => join(dataDir, 'run');

/**
 * Notes that this launcher runs on the data folder, so that a reset can stop it.
 * @param {string} dataDir
 * @returns {() => void} removes the note
 */
export function noteRunning(dataDir) {
  const file = join(folderOf(dataDir), String(process.pid));
  mkdirSync(folderOf(dataDir), { recursive: true });
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

/**
 * @param {number} pid
 * @returns {boolean} whether that process is a launcher; a number may have gone to another program since
 */
function isLauncher(pid) {
  try {
    return /launch.src.(start|dev)\.js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/**
 * @param {string} dataDir
 * @returns {number[]} process ids of the launchers that run on it
 */
export function runningLaunchers(dataDir) {
  try {
    return readdirSync(folderOf(dataDir))
      .map(Number)
      .filter((pid) => pid > 0 && pid !== process.pid && isAlive(pid) && isLauncher(pid));
  } catch {
    return [];
  }
}
