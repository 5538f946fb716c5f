import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chooseAddresses } from './choose-addresses.js';
import { commonEnvironment, only, readDatabaseUrls } from './environment.js';
import { readSettings } from './settings.js';

const dataDir = mkdtempSync(join(tmpdir(), 'kader-settings-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

test('has a default for everything', () => {
  expect(readSettings({ KADER_DATA_DIR: dataDir })).toMatchObject({
    dataDir,
    webPort: 3000,
    adminPort: 3001,
    databaseUrl: undefined,
    host: '127.0.0.1',
  });
});

test.each([
  [{ KADER_MODE: 'production' }, 'this command runs the demo'],
  [{ KADER_HOST: '0.0.0.0' }, 'could sign in as anybody'],
  [{ WEB_PORT: 'x' }, 'WEB_PORT is "x"'],
  [{ KADER_DATA_DIR: '/dev/null/kader' }, 'cannot be written to'],
])('%j is refused', (env, message) => {
  expect(() => readSettings({ KADER_DATA_DIR: dataDir, ...env })).toThrow(message);
});

test('the addresses are those on which the ports are, unless others are set', async () => {
  const settings = readSettings({ KADER_DATA_DIR: dataDir, WEB_PORT: '34530', ADMIN_PORT: '34530' });
  const chosen = await chooseAddresses({ ...settings, env: { ADMIN_URL: 'https://admin.example' } });
  expect(chosen.addresses).toEqual({ web: 'http://localhost:34531', admin: 'https://admin.example' });
  expect(chosen.ports).toEqual({ web: 34_531, admin: 34_530 });
});

test('a process is told no database but those of its roles', () => {
  const env = { DATABASE_URL: 'administrator', DATABASE_URL_OWNER: 'owner', OTHER: 'kept' };
  const settings = readSettings({ ...env, KADER_DATA_DIR: dataDir });
  const common = commonEnvironment(settings, { web: 'http://w', admin: 'http://a' });
  expect(common).toMatchObject({
    OTHER: 'kept',
    KADER_MODE: 'demo',
    WEB_URL: 'http://w',
    ADMIN_URL: 'http://a',
  });
  expect(Object.keys(common).filter((name) => name.startsWith('DATABASE'))).toEqual([]);
  const again = commonEnvironment(settings, { web: 'http://w', admin: 'http://a' });
  expect(common.NEXTAUTH_SECRET).toMatch(/^[0-9a-f]{64}$/);
  expect(again.NEXTAUTH_SECRET).toBe(common.NEXTAUTH_SECRET);
  const urls = readDatabaseUrls({ DATABASE_URL_APP: 'app', DATABASE_URL_OWNER: 'owner', PATH: 'x' });
  expect(urls).toEqual({ DATABASE_URL_APP: 'app', DATABASE_URL_OWNER: 'owner' });
  expect(only(urls, ['DATABASE_URL_APP', 'DATABASE_URL_AUTH'])).toEqual({ DATABASE_URL_APP: 'app' });
});
