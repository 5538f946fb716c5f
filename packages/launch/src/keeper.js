/**
 * Holds one command and everything it starts, so that nothing outlives the launcher.
 *
 * `node keeper.js <grace in ms> <command> [arguments…]`. The launcher starts it as the leader of a new process group and holds the other
 * end of its standard input. When that end closes, which happens even when the launcher is killed outright, or when a signal to stop
 * comes, the whole group is asked to stop, and killed when the grace is over.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

const [grace = '5000', command = '', ...args] = process.argv.slice(2);
const group = process.pid;
let stopping = false;
/** @type {number | undefined} */
let exitCode;

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    process.kill(-group, signal);
  } catch {
    // The group is gone, or the keeper was not made its leader: the command itself is all there is.
    child.kill(signal);
  }
}

/** @returns {boolean} whether anybody but the keeper is left in the group */
function othersRemain() {
  if (process.platform !== 'linux') {
    const found = spawnSync('pgrep', ['-g', String(group)], { encoding: 'utf8' }).stdout ?? '';
    return found.split('\n').some((pid) => pid !== '' && Number(pid) !== group);
  }
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name) || Number(name) === group) return false;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(itsGroup) === group && state !== 'Z';
    } catch {
      return false;
    }
  });
}

function leaveWhenAlone() {
  if (exitCode === undefined) return;
  if (!othersRemain()) process.exit(exitCode);
  setTimeout(leaveWhenAlone, 50);
}

function stop() {
  if (stopping) return;
  stopping = true;
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), Number(grace));
}

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, stop);
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  // A command that ended by itself may leave helpers behind.
  stop();
  leaveWhenAlone();
});
