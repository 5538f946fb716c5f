import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left, as a neighbour on the same disk would. */
  fill(): void;
  /** Gives that room back. */
  clear(): void;
  unmount(): void;
}

const blockBytes = 1 << 20;

/** Adds to a file until the disk has no room for another byte. */
function writeUntilFull(file: string): void {
  for (let bytes = blockBytes; bytes >= 1; ) {
    try {
      writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      bytes = Math.floor(bytes / 2);
    }
  }
}

/**
 * Mounts a disk of so many megabytes for whoever owns the folder `neighbour`. Returns a sentence instead where this
 * process may mount nothing, as when an ordinary user runs it.
 */
export function mountSmallDisk(megabytes: number, neighbour: string): SmallDisk | string {
  const folder = mkdtempSync(join(tmpdir(), 'kader-small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) {
    rmdirSync(folder);
    return `No disk could be mounted: ${mounted.error?.message ?? mounted.stderr.trim()}`;
  }
  const { uid, gid } = statSync(neighbour);
  chownSync(folder, uid, gid);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => writeUntilFull(ballast),
    clear: () => unlinkSync(ballast),
    unmount: () => {
      spawnSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}
