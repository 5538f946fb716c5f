import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readServerSettings } from './env.ts';

const production = {
  DATABASE_URL_APP: 'postgres://app',
  DATABASE_URL_AUTH: 'postgres://auth',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  WEB_URL: 'https://plans.example/',
  ADMIN_URL: 'https://library.example',
  KADER_STORAGE_DIR: '/var/kader',
};

test('a process knows the version of the program, which is written into every frozen version', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(readServerSettings('web', production).appVersion).toBe(manifest.version);
});

test('without a mode it is production, at the origin of its own address', () => {
  expect(readServerSettings('web', production)).toMatchObject({
    demo: false,
    origin: 'https://plans.example',
    databaseUrls: { app: 'postgres://app', auth: 'postgres://auth' },
  });
});

test('what is missing is named, all of it', () => {
  const { WEB_URL: _, NEXTAUTH_SECRET: __, ...rest } = production;
  expect(() => readServerSettings('web', rest)).toThrow(/NEXTAUTH_SECRET, WEB_URL/);
  expect(() => readServerSettings('admin', production)).toThrow(/DATABASE_URL_ADMIN/);
});

describe('a demo', () => {
  const demo = { ...production, KADER_MODE: 'demo' };

  test.each(['127.0.0.1', '::1', 'localhost'])('starts on %s', (host) => {
    expect(readServerSettings('web', { ...demo, HOSTNAME: host }).demo).toBe(true);
  });

  test.each(['0.0.0.0', '::', '192.168.1.20', 'plans.example', undefined])(
    'does not start on %s, unless told that its doors may stand open',
    (host) => {
      expect(() => readServerSettings('web', { ...demo, HOSTNAME: host })).toThrow(/KADER_DEMO_OPEN=yes/);
      const open = { ...demo, HOSTNAME: host, KADER_DEMO_OPEN: 'yes' };
      expect(readServerSettings('web', open).demo).toBe(true);
    },
  );

  test('production listens wherever it is told', () => {
    expect(readServerSettings('web', { ...production, HOSTNAME: '0.0.0.0' }).demo).toBe(false);
  });
});
