import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** @param {number} pid @returns {boolean} */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file @returns {boolean} whether the lock is ours now */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}

/** @param {string} file @returns {number} who has the lock; 0 when nobody does any more */
function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/**
 * Lets one launcher at a time do `work` (two builds of the same folder destroy each other). A lock whose holder is gone is taken over.
 * @template T
 * @param {string} file
 * @param {() => void} onWait called once when another has the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, work) {
  let waited = false;
  while (!take(file)) {
    const pid = holder(file);
    // An empty file is a lock that is being written this moment.
    if (pid !== 0 && !isAlive(pid)) rmSync(file, { force: true });
    else if (!waited) onWait();
    waited = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
