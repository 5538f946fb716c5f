import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a process with this id runs, also one of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readLock(data: string): { pid: number; port: number } | null {
  const [pid, , , port] = (readText(join(data, 'postmaster.pid')) ?? '').split('\n').map(Number);
  return pid && port ? { pid, port } : null;
}

/** After a crash the process id in a lock file may belong to some other program by now. Only where the system tells is this known. */
function isOtherProgram(pid: number, data: string): boolean {
  const command = readText(`/proc/${pid}/cmdline`);
  return command !== null && command !== '' && !command.includes(data);
}

/** Process id and port of the server that runs on a data folder, from its lock file; null when none does. */
export function runningServer(data: string): { pid: number; port: number } | null {
  const lock = readLock(data);
  return lock !== null && isAlive(lock.pid) && !isOtherProgram(lock.pid, data) ? lock : null;
}

/** Removes a lock file whose process id belongs to another living program, which PostgreSQL would take for a server. */
export function removeStaleLock(data: string): void {
  const lock = readLock(data);
  if (lock !== null && isAlive(lock.pid) && isOtherProgram(lock.pid, data)) {
    rmSync(join(data, 'postmaster.pid'));
  }
}

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. Waits until the process is gone. */
export async function stopServer(pid: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (isAlive(pid)) {
    try {
      process.kill(pid, Date.now() > deadline ? 'SIGQUIT' : 'SIGINT');
    } catch {
      return;
    }
    await wait(50);
  }
}
