import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from './backup-error.ts';
import type { BackupSequence } from './backup-tables.ts';

/** What a file of a backup has to be. */
export interface FileEntry {
  /** Below the folder of the backup, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface TableEntry extends FileEntry {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** What a backup says of itself. */
export interface Manifest {
  readonly format: 1;
  readonly kaderVersion: string;
  /** ISO date-time. */
  readonly madeAt: string;
  /** The migrations that the database had, in order. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  readonly tables: readonly TableEntry[];
  readonly sequences: readonly BackupSequence[];
  /** Stored files; null when the backup holds the database alone. */
  readonly files: readonly FileEntry[] | null;
}

export const manifestName = 'manifest.json';

/** Reads the manifest of a backup. Throws BackupError when the folder holds none, or one that cannot be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) {
    throw new BackupError(`${folder} holds no backup: there is no ${manifestName} in it.`);
  }
  const found = parsed(text);
  if (found?.format !== 1 || !Array.isArray(found.tables) || !Array.isArray(found.migrations)) {
    throw new BackupError(`The backup in ${folder} is damaged: ${manifestName} cannot be read.`);
  }
  return found;
}

function parsed(text: string): Manifest | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
