import { describe, expect, it } from 'vitest';
import { createMailTransport } from './create-mail-transport.ts';
import { readMailEnv } from './env.ts';

describe('readMailEnv', () => {
  it('reads a folder', () => {
    expect(readMailEnv({ KADER_MAIL_DIR: '/var/mails' })).toEqual({ kind: 'folder', folder: '/var/mails' });
  });

  it('reads a mail server with its sender', () => {
    const env = { SMTP_URL: 'smtps://user:secret@mail.example', MAIL_FROM: 'Kader <mail@kader.example>' };
    expect(readMailEnv(env)).toEqual({
      kind: 'smtp',
      url: env.SMTP_URL,
      from: { name: 'Kader', address: 'mail@kader.example' },
    });
  });

  it.each([
    [{}, /SMTP_URL .* KADER_MAIL_DIR/],
    [{ KADER_MAIL_DIR: '/mails', SMTP_URL: 'smtp://mail.example' }, /SMTP_URL .* KADER_MAIL_DIR/],
    [{ KADER_MAIL_DIR: 'mails' }, /KADER_MAIL_DIR/],
    [{ SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.nl' }, /SMTP_URL/],
    [{ SMTP_URL: 'https://user:secret@mail.example', MAIL_FROM: 'a@b.nl' }, /SMTP_URL/],
    [{ SMTP_URL: 'smtp://user:secret@mail.example' }, /MAIL_FROM/],
    [{ SMTP_URL: 'smtp://user:secret@mail.example', MAIL_FROM: 'a@b.nl, c@d.nl' }, /MAIL_FROM/],
  ])('refuses %j without repeating its values', (env, message) => {
    expect(() => createMailTransport(env)).toThrow(message);
    expect(() => createMailTransport(env)).not.toThrow(/secret/);
  });
});
