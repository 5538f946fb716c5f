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
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Kader <mail@plans.example>',
  TRUSTED_PROXIES: '1',
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
  expect(() => readServerSettings('web', rest)).toThrow(
    /NEXTAUTH_SECRET is missing[\s\S]+WEB_URL is missing/,
  );
  const all =
    /DATABASE_URL_AUTH[\s\S]+NEXTAUTH_SECRET[\s\S]+DATABASE_URL_APP[\s\S]+KADER_STORAGE_DIR[\s\S]+SMTP_URL[\s\S]+MAIL_FROM/;
  expect(() => readServerSettings('web', {})).toThrow(all);
  expect(() => readServerSettings('admin', production)).toThrow(/DATABASE_URL_ADMIN/);
});

test.each(['SMTP_URL', 'MAIL_FROM'])('production does not start without %s: nobody could sign in', (name) => {
  const { [name]: _, ...rest }: Record<string, string> = production;
  expect(() => readServerSettings('web', rest)).toThrow(`${name} is missing`);
});

test('mails of production leave by a server, whatever folder is named beside', () => {
  const { mailEnv } = readServerSettings('web', { ...production, KADER_MAIL_DIR: '/var/mail' });
  expect(mailEnv).toEqual({ SMTP_URL: production.SMTP_URL, MAIL_FROM: production.MAIL_FROM });
});

test('behind https production does not start until it is told what stands in front: all sources were one count', () => {
  const { TRUSTED_PROXIES: _, ...untold } = production;
  expect(() => readServerSettings('web', untold)).toThrow(/TRUSTED_PROXIES/);
  expect(readServerSettings('web', { ...untold, TRUSTED_PROXIES: '0' }).trustedProxies).toBe(0);
  expect(readServerSettings('web', { ...untold, WEB_URL: 'http://localhost:3000' }).trustedProxies).toBe(0);
  const demo = { ...untold, KADER_MODE: 'demo', HOSTNAME: '127.0.0.1' };
  expect(readServerSettings('web', demo).trustedProxies).toBe(0);
});

test('not more than a handful stand in front', () => {
  expect(readServerSettings('web', { ...production, TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2);
  for (const TRUSTED_PROXIES of ['-1', '1.5', 'all', '1000']) {
    expect(() => readServerSettings('web', { ...production, TRUSTED_PROXIES })).toThrow(/TRUSTED_PROXIES/);
  }
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
