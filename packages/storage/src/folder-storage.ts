import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { KaderError } from '@kader/errors';
import type { Storage, StoredFile } from './storage.ts';
import { parseStorageKey } from './storage-key.ts';

/**
 * Storage in a folder. A key is a path below it; beside each file stands a dot file with its content type
 * (a key's segments cannot start with a dot, so the two never meet).
 */
export function createFolderStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, ...parseStorageKey(key));
  return {
    async put(key, bytes, { contentType }) {
      const path = pathOf(key);
      await reportingFailure(async () => {
        await makeFolder(dirname(path));
        // The type first: a file that can be read always has one.
        await writeWhole(typePath(path), JSON.stringify({ contentType }));
        await writeWhole(path, bytes);
      });
    },
    async get(key) {
      const path = pathOf(key);
      return await reportingFailure(() => readStored(path));
    },
    async delete(key) {
      const path = pathOf(key);
      await reportingFailure(async () => {
        await rm(path, { force: true });
        await rm(typePath(path), { force: true });
      });
    },
    async deleteStartingWith(key) {
      const path = pathOf(key);
      return await reportingFailure(() => deleteBeside(path));
    },
    async exists(key) {
      const path = pathOf(key);
      return await reportingFailure(async () => (await readStored(path)) !== null);
    },
  };
}

async function readStored(path: string): Promise<StoredFile | null> {
  const size = await unlessMissing(async () => {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  });
  const type = await unlessMissing(() => readFile(typePath(path), 'utf8'));
  if (size === null || type === null) {
    return null;
  }
  const { contentType }: { contentType: string } = JSON.parse(type);
  return {
    contentType,
    size,
    bytes: async () => await reportingFailure(async () => new Uint8Array(await readFile(path))),
    stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
  };
}

/** The files of a path's folder whose names start with its own; the types go last, so that a file never lacks one. */
async function deleteBeside(path: string): Promise<number> {
  const folder = dirname(path);
  const entries = (await unlessMissing(() => readdir(folder, { withFileTypes: true }))) ?? [];
  const named = (start: string) =>
    entries.filter((entry) => entry.isFile() && entry.name.startsWith(start)).map(({ name }) => name);
  const files = named(basename(path));
  for (const name of [...files, ...named(`.${basename(path)}`)]) {
    await rm(join(folder, name), { force: true });
  }
  return files.length;
}

function typePath(path: string): string {
  return join(dirname(path), `.${basename(path)}.json`);
}

/** Creates the folder and syncs those above it that are new, so that a power cut cannot take them back. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) {
    return;
  }
  for (let made = path; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

/** Writes beside the target, syncs, and renames over it: whole or not at all, also across a crash. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    await closing(handle, async () => {
      await handle.writeFile(content);
      await handle.sync();
    });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } finally {
    await handle.close();
  }
}

async function reportingFailure<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new KaderError('UNAVAILABLE', { params: { part: 'storage' }, cause });
  }
}

async function unlessMissing<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return null;
    }
    throw error;
  }
}
