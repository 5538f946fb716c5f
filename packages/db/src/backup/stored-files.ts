import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { copyFile } from './copy-rows.ts';
import type { FileEntry } from './manifest.ts';

/** A file of the storage that is still being written; nothing points at it. */
const draft = /^\..+\.tmp$/;

/** Inside the storage, so that what is restored is only renamed when it takes its place: the storage may be a disk of its own. */
const staging = '.restoring';

/** Paths of all files below a folder, in order; none when there is no such folder. */
export async function listStoredFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !draft.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith(`${staging}/`))
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

/** Copies files into a storage where nobody finds them yet. */
export async function stageFiles(from: string, storage: string, paths: readonly string[]): Promise<void> {
  await dropStagedFiles(storage);
  await mkdir(join(storage, staging), { recursive: true, mode: 0o700 });
  await copyFiles(from, join(storage, staging), paths);
}

/** Lets go of what was staged. */
export async function dropStagedFiles(storage: string): Promise<void> {
  await rm(join(storage, staging), { recursive: true, force: true });
}

/** Puts what was staged in the place of all that the storage holds. */
export async function placeStagedFiles(storage: string): Promise<void> {
  for (const name of await readdir(storage)) {
    if (name !== staging) {
      await rm(join(storage, name), { recursive: true });
    }
  }
  for (const name of await readdir(join(storage, staging))) {
    await rename(join(storage, staging, name), join(storage, name));
  }
  await dropStagedFiles(storage);
}

function unlessMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return null;
  }
  throw error;
}
