import { expect, test } from 'vitest';
import { z } from 'zod';
import { databaseUrl, readSettings } from './read-settings.ts';
import { SettingsError } from './settings-error.ts';

const schema = z.object({
  DATABASE_URL_APP: databaseUrl,
  SIZE: z.coerce.number().int().max(9).optional().describe('a number up to 9'),
});
const whole = {
  DATABASE_URL_APP: 'postgresql://kader_app:secret@db/kader',
  KADER_STORAGE_DIR: '/var/lib/kader',
  SMTP_URL: 'smtps://user:secret@mail.example',
  MAIL_FROM: 'Kader <mail@plans.example>',
};

function faultsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readSettings(schema, env);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.faults : [String(error)];
  }
}

test('whole settings are read; without a mode it is production', () => {
  expect(readSettings(schema, whole)).toMatchObject({
    demo: false,
    storageEnv: { KADER_STORAGE_DIR: '/var/lib/kader' },
    mailEnv: { SMTP_URL: whole.SMTP_URL, MAIL_FROM: whole.MAIL_FROM },
  });
});

test('all that is missing or wrong is said at once, a line each, and no value of it', () => {
  const faults = faultsOf({ DATABASE_URL_APP: 'mysql://me:secret@db', SIZE: 'secret', KADER_LOG: 'secret' });
  expect(faults.map((fault) => fault.split(' ').slice(0, 3).join(' '))).toEqual([
    'DATABASE_URL_APP is not',
    'SIZE is not',
    'KADER_LOG is not',
    'KADER_STORAGE_DIR must name',
    'SMTP_URL is missing:',
    'MAIL_FROM is missing:',
  ]);
  expect(faults.join('')).not.toContain('secret');
  expect(new SettingsError(faults).message).toMatch(
    /^Kader cannot start:\n {2}DATABASE_URL_APP is not valid/,
  );
});

test('a mail server and a sender that make no sense are both named', () => {
  expect(faultsOf({ ...whole, SMTP_URL: 'mail.example', MAIL_FROM: 'nobody' })).toEqual([
    expect.stringMatching(/SMTP_URL.*MAIL_FROM/),
  ]);
});

test('a variable that is there and empty is missing, not zero and not nothing', () => {
  const empty = Object.fromEntries(Object.keys(whole).map((name) => [name, '']));
  expect(faultsOf(empty)).toEqual(faultsOf({}));
  expect(readSettings(schema, { ...whole, SIZE: '', KADER_MODE: '' })).toMatchObject({ demo: false });
  expect(readSettings(schema, { ...whole, SIZE: '' }).SIZE).toBeUndefined();
});

test('a folder for mails counts for nothing in production', () => {
  const { SMTP_URL: _, ...rest } = whole;
  expect(faultsOf({ ...rest, KADER_MAIL_DIR: '/mails' })).toEqual([
    expect.stringContaining('SMTP_URL is missing'),
  ]);
  expect(readSettings(schema, { ...whole, KADER_MAIL_DIR: '/mails' }).mailEnv).not.toHaveProperty(
    'KADER_MAIL_DIR',
  );
});
