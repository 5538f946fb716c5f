import { readFileSync } from 'node:fs';

/** @param {number} pid @returns {{ name: string, parent: number } | undefined} undefined where the system does not tell */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return { name, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  } catch {
    return undefined;
  }
}

/**
 * npm runs a script through a shell. When npm is killed outright, neither shell nor launcher hears of it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {() => boolean} whether npm, if it was npm that started the launcher, is gone
 */
function npmWatcher(env) {
  if (env.npm_lifecycle_event === undefined) return () => false;
  const parent = process.ppid;
  const shell = processOf(parent);
  const throughShell = shell !== undefined && /^(ba|da|z|k)?sh$/.test(shell.name);
  return () => process.ppid !== parent || (throughShell && processOf(parent)?.parent !== shell.parent);
}

/**
 * Calls `stop` once: on Ctrl-C, on a signal to end, when the terminal closes, or when the npm that runs the launcher is gone.
 * @param {NodeJS.ProcessEnv} env
 * @param {(exitCode: number) => void} stop gets the exit code that tells why
 * @returns {() => void} ends the watch
 */
export function onStopSignal(env, stop) {
  let asked = false;
  /** @param {number} exitCode */
  const once = (exitCode) => {
    if (asked) return;
    asked = true;
    stop(exitCode);
  };
  process.on('SIGINT', () => once(130));
  process.on('SIGTERM', () => once(143));
  process.on('SIGHUP', () => once(129));
  const npmIsGone = npmWatcher(env);
  const watch = setInterval(() => npmIsGone() && once(129), 500);
  watch.unref();
  return () => clearInterval(watch);
}
