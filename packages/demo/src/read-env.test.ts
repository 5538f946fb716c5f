import { expect, test } from 'vitest';
import { readEnv } from './read-env.ts';

const env = {
  KADER_MODE: 'demo',
  DATABASE_URL_APP: 'postgresql://app',
  DATABASE_URL_AUTH: 'postgresql://auth',
  DATABASE_URL_WORKER: 'postgresql://worker',
  WEB_URL: 'http://localhost:3000',
  NODE_ENV: 'test',
} as const;

test('takes the roles it needs, and no owner', () => {
  const { databaseUrls, webUrl, appVersion } = readEnv({ ...env, DATABASE_URL_OWNER: 'postgresql://owner' });
  expect(databaseUrls).toEqual({
    app: 'postgresql://app',
    auth: 'postgresql://auth',
    worker: 'postgresql://worker',
  });
  expect(webUrl).toBe('http://localhost:3000');
  expect(appVersion).toMatch(/^\d+\.\d+\.\d+$/);
});

test('names what is missing', () => {
  expect(() => readEnv({ ...env, DATABASE_URL_AUTH: '', WEB_URL: undefined })).toThrow(
    'Missing: DATABASE_URL_AUTH, WEB_URL.',
  );
});

test.each(['production', undefined])('refuses mode %s', (mode) => {
  expect(() => readEnv({ ...env, KADER_MODE: mode })).toThrow('KADER_MODE=demo');
});
