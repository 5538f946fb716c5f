import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { copyFile } from './copy-rows.ts';
import type { FileEntry } from './manifest.ts';

/** A file of the storage that is still being written; nothing points at it. */
const draft = /^\..+\.tmp$/;

/** Paths of all files below a folder, in order; none when there is no such folder. */
export async function listStoredFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !draft.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Copies files from one folder to another, and says what each was. One that was deleted meanwhile is left out. */
export async function copyFiles(from: string, to: string, paths: readonly string[]): Promise<FileEntry[]> {
  const copied: FileEntry[] = [];
  for (const path of paths) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const measured = await copyFile(join(from, path), target).catch(unlessMissing);
    if (measured !== null) {
      copied.push({ path, bytes: measured.bytes, sha256: measured.sha256 });
    }
  }
  return copied;
}

function unlessMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return null;
  }
  throw error;
}
