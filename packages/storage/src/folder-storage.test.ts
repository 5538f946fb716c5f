import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KaderError } from '@kader/errors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStorage } from './create-storage.ts';
import type { Storage } from './storage.ts';
import { storageKey } from './storage-key.ts';

const agencyId = '01900000-0000-7000-8000-000000000001';
const contentType = 'application/pdf';

let folder: string;
let storage: Storage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kader-storage-'));
  storage = createStorage({ KADER_STORAGE_DIR: join(folder, 'files') });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return error instanceof KaderError ? error.code : String(error);
  }
  return 'done';
}

async function filesBelow(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('the folder storage', () => {
  it('gives back the same bytes, whole and as a stream', async () => {
    const key = storageKey(agencyId, 'exports', 'plan.pdf');
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 31) % 256);
    await storage.put(key, bytes, { contentType });

    const file = await storage.get(key);
    expect(file).toMatchObject({ contentType, size: 200_000 });
    expect(await file?.bytes()).toEqual(bytes);
    expect(new Uint8Array(await new Response(file?.stream()).arrayBuffer())).toEqual(bytes);
  });

  it('keeps an empty file', async () => {
    const key = storageKey(agencyId, 'empty');
    await storage.put(key, new Uint8Array(), { contentType });
    expect(await storage.get(key)).toMatchObject({ size: 0 });
  });

  it('knows what is there and what is not', async () => {
    const key = storageKey(agencyId, 'exports', 'plan.pdf');
    expect(await storage.exists(key)).toBe(false);
    expect(await storage.get(key)).toBeNull();
    await storage.put(key, bytesOf('one'), { contentType });
    expect(await storage.exists(key)).toBe(true);
    expect(await storage.exists(storageKey(agencyId, 'exports'))).toBe(false);
    expect(await storage.get(storageKey(agencyId, 'exports'))).toBeNull();
    expect(await storage.exists(storageKey(agencyId, 'exports', 'plan.pdf', 'deeper'))).toBe(false);
    await storage.delete(key);
    await storage.delete(key);
    expect(await storage.exists(key)).toBe(false);
    expect(await filesBelow(folder)).toEqual([]);
  });

  it('removes all that starts like a key, and nothing beside or below it', async () => {
    const put = (...segments: string[]) =>
      storage.put(storageKey(agencyId, ...segments), bytesOf('x'), { contentType });
    await Promise.all([put('exports', 'one-a.pdf'), put('exports', 'one-b.pdf'), put('exports', 'on')]);
    await Promise.all([put('exports', 'two-a.pdf'), put('exports', 'one-c', 'deeper'), put('one-d.pdf')]);
    const start = storageKey(agencyId, 'exports', 'one-');
    expect(await storage.deleteStartingWith(start)).toBe(2);
    expect(await storage.deleteStartingWith(start)).toBe(0);
    expect(await storage.deleteStartingWith(storageKey(agencyId, 'nowhere', 'one-'))).toBe(0);
    expect((await filesBelow(folder)).filter((name) => !name.startsWith('.')).toSorted()).toEqual(
      ['on', 'two-a.pdf', 'deeper', 'one-d.pdf'].toSorted(),
    );
    expect((await filesBelow(folder)).filter((name) => name.startsWith('.one-'))).toEqual([
      '.one-d.pdf.json',
    ]);
  });

  it('replaces a file whole and leaves no draft behind', async () => {
    const key = storageKey(agencyId, 'logo');
    await storage.put(key, bytesOf('first, and longer'), { contentType: 'image/png' });
    await storage.put(key, bytesOf('second'), { contentType: 'image/svg+xml' });
    const file = await storage.get(key);
    expect(file?.contentType).toBe('image/svg+xml');
    expect(await file?.bytes()).toEqual(bytesOf('second'));
    expect((await filesBelow(folder)).sort()).toEqual(['.logo.json', 'logo']);
  });

  it('shows a reader one whole content while many write', async () => {
    const key = storageKey(agencyId, 'busy');
    const contents = Array.from({ length: 20 }, (_, index) => String.fromCharCode(97 + index).repeat(50_000));
    await storage.put(key, bytesOf(contents[0] ?? ''), { contentType });
    const writes = Promise.all(contents.map((text) => storage.put(key, bytesOf(text), { contentType })));
    for (let reads = 0; reads < 30; reads += 1) {
      const text = new TextDecoder().decode(await (await storage.get(key))?.bytes());
      expect(contents).toContain(text);
    }
    await writes;
  });

  it('keeps agencies in folders of their own, closed to other users', async () => {
    await storage.put(storageKey(agencyId, 'a'), bytesOf('x'), { contentType });
    expect(await readdir(join(folder, 'files'))).toEqual([agencyId]);
    expect((await stat(join(folder, 'files', agencyId))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'files', agencyId, 'a'))).mode & 0o077).toBe(0);
  });

  it.each([
    '',
    '/',
    agencyId,
    `${agencyId}/`,
    `${agencyId}//a`,
    `${agencyId}/..`,
    `${agencyId}/../other`,
    `${agencyId}/a/../../b`,
    `${agencyId}/.`,
    `${agencyId}/.hidden`,
    `${agencyId}/.a.json`,
    `${agencyId}/a\\..\\b`,
    `${agencyId}/a\0b`,
    `${agencyId}/a b`,
    `${agencyId}/%2e%2e`,
    `${agencyId}/ż`,
    `${agencyId}/${'a'.repeat(129)}`,
    `${agencyId}/1/2/3/4/5/6/7`,
    `/${agencyId}/a`,
    `../${agencyId}/a`,
    `${agencyId.toUpperCase().replace('0', 'A')}/a`,
    'agency/a',
    'C:/a',
  ])('refuses the key %j on every path', async (key) => {
    await writeFile(join(folder, 'other'), 'secret');
    expect(await codeOf(storage.put(key, bytesOf('x'), { contentType }))).toBe('INVALID_INPUT');
    expect(await codeOf(storage.get(key))).toBe('INVALID_INPUT');
    expect(await codeOf(storage.delete(key))).toBe('INVALID_INPUT');
    expect(await codeOf(storage.deleteStartingWith(key))).toBe('INVALID_INPUT');
    expect(await codeOf(storage.exists(key))).toBe('INVALID_INPUT');
    expect(await readFile(join(folder, 'other'), 'utf8')).toBe('secret');
    expect(await readdir(folder)).toEqual(['other']);
  });

  it('builds keys and refuses segments that would leave the agency', () => {
    expect(storageKey(agencyId, 'exports', 'x.pdf')).toBe(`${agencyId}/exports/x.pdf`);
    expect(() => storageKey(agencyId)).toThrow(KaderError);
    expect(() => storageKey(agencyId, '..', 'x')).toThrow(KaderError);
    expect(() => storageKey(`${agencyId}/..`, 'x')).toThrow(KaderError);
  });

  it('says that it is unavailable when it cannot write, and keeps what was there', async () => {
    const key = storageKey(agencyId, 'plan');
    await mkdir(join(folder, 'files'));
    await writeFile(join(folder, 'files', agencyId), 'a file where the folder should be');
    expect(await codeOf(storage.put(key, bytesOf('x'), { contentType }))).toBe('UNAVAILABLE');
    expect(await storage.get(key)).toBeNull();
    expect(await filesBelow(folder)).toEqual([agencyId]);
  });
});

describe('createStorage', () => {
  it.each([undefined, '', 'files', './files'])('refuses the folder %j', (value) => {
    expect(() => createStorage({ KADER_STORAGE_DIR: value })).toThrow(/KADER_STORAGE_DIR/);
  });
});
