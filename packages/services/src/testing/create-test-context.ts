import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@kader/db';
import { createTestDatabase, type TestDatabase } from '@kader/db/testing';
import { createFolderTransport, listMails, type StoredMail } from '@kader/mail';
import { createStorage } from '@kader/storage';
import { installLibrary } from '../library/install-library.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** A real database of its own with the library installed, a storage folder, and a clock that stands until it is moved. */
export interface TestContext extends ServiceContext {
  readonly database: TestDatabase;
  /** Moves the clock to a moment. */
  setClock(at: Date): void;
  /** Mails that use-cases sent to an address, newest first. */
  mailsTo(address: string): Promise<readonly StoredMail[]>;
  close(): Promise<void>;
}

const start = new Date('2026-11-02T09:00:00Z');

/** What nearly every file begins with, put there once for all of them. */
const library = { name: 'library', fill: (db: Database) => installLibrary(db, start) };

/** Makes a context for one test file; close it afterwards. `prepare` puts something else into the library than the packaged one. */
export async function createTestContext(
  prepare?: (db: Database, at: Date) => Promise<unknown>,
): Promise<TestContext> {
  const database = await createTestDatabase(prepare === undefined ? library : undefined);
  const folder = await mkdtemp(join(tmpdir(), 'kader-test-'));
  const mailFolder = join(folder, 'mail');
  let now = start;
  await prepare?.(database.db, start);
  return {
    database,
    db: database.db,
    storage: createStorage({ KADER_STORAGE_DIR: folder }),
    mail: createFolderTransport({ folder: mailFolder, clock: () => now }),
    clock: () => now,
    appVersion: 'test',
    webUrl: 'http://localhost:3000',
    setClock: (at) => {
      now = at;
    },
    mailsTo: async (address) => await listMails(mailFolder, address),
    close: async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
