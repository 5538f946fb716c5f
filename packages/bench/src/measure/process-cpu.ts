import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const msPerTick = 10;

/** Milliseconds of processor that a process has used since it began, all its threads together; 0 for one that is gone. */
export function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return 0;
  }
}

/** Processes that were started with these variables in their environment. */
export function processesWith(environment: Readonly<Record<string, string>>): readonly number[] {
  const wanted = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const own = new Set(readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0'));
        return wanted.every((line) => own.has(line));
      } catch {
        return false;
      }
    });
}
