import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const keeper = fileURLToPath(new URL('./keeper.js', import.meta.url));

/**
 * @typedef {object} ChildCommand
 * @property {string} name for messages
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} logFile what it prints goes there
 * @property {(line: string) => void} [onLine] what it prints on standard output comes here instead
 * @property {(line: string) => void} [onOutput] all that it prints comes here too
 * @property {number} [graceMs] how long it may take to stop (5 s)
 * @property {boolean} [last] stops after all others have: the database
 *
 * @typedef {object} Child
 * @property {string} name
 * @property {Promise<number>} exited its exit code
 * @property {boolean} running
 * @property {() => Promise<void>} stop asks it and all it started to stop, and waits
 *
 * @typedef {object} Children
 * @property {(command: ChildCommand) => Child} start
 * @property {() => Promise<void>} stopAll
 * @property {boolean} stopping
 */

/**
 * The processes of one launcher. Each runs under a keeper in a process group of its own, so that Ctrl-C reaches only the launcher, which
 * then stops them in order, and so that they stop by themselves when the launcher disappears.
 * @returns {Children}
 */
export function createChildren() {
  /** @type {Map<Child, ChildCommand>} */
  const running = new Map();
  const children = { start, stopAll, stopping: false };

  /** @param {ChildCommand} command @returns {Child} */
  function start(command) {
    const { exited, pid } = spawnKept(command);
    const graceMs = command.graceMs ?? 5000;
    /** @type {Child} */
    const child = { name: command.name, exited, running: true, stop: () => stopGroup(pid, exited, graceMs) };
    running.set(child, command);
    void exited.then(() => {
      child.running = false;
      running.delete(child);
    });
    return child;
  }

  async function stopAll() {
    children.stopping = true;
    const all = [...running];
    await Promise.all(all.filter(([, command]) => !command.last).map(([child]) => child.stop()));
    await Promise.all(all.filter(([, command]) => command.last).map(([child]) => child.stop()));
  }

  return children;
}

/**
 * @param {ChildCommand} command
 * @returns {{ pid: number, exited: Promise<number> }}
 */
function spawnKept({ command, args, cwd, env, logFile, onLine, onOutput, graceMs = 5000 }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [keeper, String(graceMs), command, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['pipe', onLine || onOutput ? 'pipe' : log, onOutput ? 'pipe' : log],
  });
  closeSync(log);
  // The pipe is only there to be closed; a child that ends first breaks it, which is no error.
  child.stdin?.on('error', () => undefined);
  if (onOutput) {
    for (const stream of [child.stdout, child.stderr]) readLines(stream, teeInto(logFile, onOutput));
  } else if (onLine) {
    readLines(child.stdout, onLine);
  }
  const exited = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.on('error', () => resolve(127));
    // `close` and not `exit`: the last lines have been read by then.
    child.on('close', (code) => {
      // A keeper that was killed could not clear up after itself.
      if (code === null && child.pid !== undefined) signal(-child.pid, 'SIGKILL');
      resolve(code ?? 137);
    });
  });
  return { pid: child.pid ?? 0, exited };
}

/** @param {import('node:stream').Readable | null} stream @param {(line: string) => void} onLine */
function readLines(stream, onLine) {
  if (stream !== null) createInterface({ input: stream }).on('line', onLine);
}

/** @param {string} logFile @param {(line: string) => void} onOutput @returns {(line: string) => void} */
function teeInto(logFile, onOutput) {
  return (line) => {
    appendFileSync(logFile, `${line}\n`);
    onOutput(line);
  };
}

/**
 * @param {number} pid of the keeper, which leads the group
 * @param {Promise<number>} exited
 * @param {number} graceMs
 */
async function stopGroup(pid, exited, graceMs) {
  signal(pid, 'SIGTERM');
  const force = setTimeout(() => signal(-pid, 'SIGKILL'), graceMs + 2000);
  await exited;
  clearTimeout(force);
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    if (pid !== 0) process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}
