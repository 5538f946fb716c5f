import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @param {string} folder
 * @returns {string[]} command lines of living processes that work in the folder
 */
export function processesIn(folder) {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    try {
      const state = readFileSync(`/proc/${pid}/stat`, 'latin1');
      if (state.slice(state.lastIndexOf(')') + 2).startsWith('Z')) return [];
      if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) return [];
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()];
    } catch {
      return [];
    }
  });
}

/**
 * @param {() => boolean} condition
 * @param {number} [limitMs]
 * @returns {Promise<boolean>} whether it came true in time
 */
export async function until(condition, limitMs = 20_000) {
  const end = Date.now() + limitMs;
  while (!condition()) {
    if (Date.now() > end) return false;
    await pause(25);
  }
  return true;
}
