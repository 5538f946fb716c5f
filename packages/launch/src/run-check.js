import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Nothing in the tests takes this long; what does hangs. */
const limitMs = 30 * 60_000;

/**
 * Runs one command of a test part and keeps all it prints.
 * @param {import('./children.js').Children} children
 * @param {import('./children.js').ChildCommand} command
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runCheck(children, command) {
  rmSync(command.logFile, { force: true });
  const child = children.start(command);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void child.stop();
  }, limitMs);
  const code = await child.exited;
  clearTimeout(timer);
  const text = existsSync(command.logFile)
    ? stripVTControlCharacters(readFileSync(command.logFile, 'utf8'))
    : '';
  return { code, output: late ? `${text}\nStopped after ${limitMs / 60_000} minutes.` : text };
}
