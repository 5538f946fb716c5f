import { afterEach, describe, expect, it } from 'vitest';
import { type Mail, MailError } from './mail.ts';
import { createSmtpTransport } from './smtp-transport.ts';
import { type SmtpServer, startSmtpServer } from './testing/face.ts';

let server: SmtpServer | null = null;

afterEach(() => {
  server?.close();
  server = null;
});

async function startServer(answers: Readonly<Record<string, string>> = {}): Promise<SmtpServer> {
  server = await startSmtpServer(answers);
  return server;
}

const from = { name: 'Kader', address: 'mail@kader.example' };

const mail: Mail = {
  to: { name: 'Marta Zielińska', address: 'marta@example.pl' },
  locale: 'pl',
  subject: 'Plan do zatwierdzenia: „Kawa na wynos”',
  html: '<p>Dzień dobry</p>',
  text: 'Dzień dobry\n.\nkoniec',
};

/** Header fields of a message, unfolded; words encoded by RFC 2047 stay as they are. */
function headersOf(data: string): string[] {
  const head = data.slice(0, data.indexOf('\n\n'));
  return head.replace(/\n[ \t]+/g, ' ').split('\n');
}

describe('the SMTP transport', () => {
  it('hands over one mail to one receiver, as HTML and text', async () => {
    const { url, received } = await startServer();
    const { id } = await createSmtpTransport({ url, from }).send(mail);
    expect(id).toMatch(/^<.+@kader\.example>$/);
    expect(received).toHaveLength(1);
    expect(received[0]?.envelope).toEqual(['MAIL FROM:<mail@kader.example>', 'RCPT TO:<marta@example.pl>']);
    const data = received[0]?.data ?? '';
    const headers = headersOf(data);
    expect(headers).toContain('From: Kader <mail@kader.example>');
    expect(headers).toContain('Content-Language: pl');
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(data).toContain('Content-Type: text/plain; charset=utf-8');
    expect(data).toContain('Content-Type: text/html; charset=utf-8');
  });

  it.each([
    ['a line break in the name', { name: 'Marta\r\nBcc: spy@evil.example', subject: 'Plan' }],
    ['a line break in the subject', { name: 'Marta', subject: 'Plan\r\nBcc: spy@evil.example\r\n\r\nHello' }],
    [
      'other breaks',
      { name: 'Marta\u2028Bcc: spy@evil.example', subject: 'Plan\u0085Bcc: spy@evil.example' },
    ],
    ['an address in the name', { name: 'Marta" <spy@evil.example>, "', subject: 'Plan' }],
    ['a list in the name', { name: 'spy@evil.example, ', subject: 'Plan' }],
    ['an encoded word in the name', { name: '=?utf-8?Q?M=0D=0ABcc:_spy@evil.example?=', subject: 'Plan' }],
    ['a long name', { name: 'M'.repeat(5000), subject: 'P'.repeat(5000) }],
    ['a lone surrogate', { name: 'Marta \ud800', subject: 'Plan \udfff' }],
  ])('is not led astray by %s', async (_, { name, subject }) => {
    const { url, received } = await startServer();
    await createSmtpTransport({ url, from }).send({ ...mail, to: { ...mail.to, name }, subject });
    expect(received[0]?.envelope).toEqual(['MAIL FROM:<mail@kader.example>', 'RCPT TO:<marta@example.pl>']);
    const names = headersOf(received[0]?.data ?? '').map((line) => line.split(':')[0]);
    expect(names).not.toContain('Bcc');
    expect(names.filter((field) => field === 'To')).toHaveLength(1);
    expect(new Set(names)).toEqual(
      new Set([
        'Content-Language',
        'Auto-Submitted',
        'From',
        'To',
        'Subject',
        'Message-ID',
        'Date',
        'MIME-Version',
        'Content-Type',
      ]),
    );
  });

  it.each([
    'a@evil.nl,b@victim.nl',
    'marta',
    'Marta <marta@example.pl>',
    'marta@example.pl\r\nRCPT TO:<b@c.nl>',
  ])('does not connect for the address %j', async (address) => {
    const { url, received } = await startServer();
    const sending = createSmtpTransport({ url, from }).send({ ...mail, to: { name: '', address } });
    await expect(sending).rejects.toMatchObject({ reason: 'address' });
    expect(received).toEqual([]);
  });

  it('tells a refusal for good from one that may pass', async () => {
    const refusing = await startServer({ RCPT: '550 no such person' });
    const sending = createSmtpTransport({ url: refusing.url, from }).send(mail);
    await expect(sending).rejects.toMatchObject({ reason: 'refused' });
    server?.close();
    const busy = await startServer({ RCPT: '451 come back later' });
    const again = createSmtpTransport({ url: busy.url, from }).send(mail);
    await expect(again).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it('says that it is unavailable when nobody listens', async () => {
    const sending = createSmtpTransport({ url: 'smtp://127.0.0.1:1', from }).send(mail);
    await expect(sending).rejects.toThrow(MailError);
    await expect(sending).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it('does not send a password over a connection in clear', async () => {
    const { url, commands } = await startServer({ STAR: '502 not here' });
    const withPassword = url.replace('smtp://', 'smtp://user:secret@');
    await expect(createSmtpTransport({ url: withPassword, from }).send(mail)).rejects.toThrow(MailError);
    expect(commands).toContain('STAR');
    expect(commands).not.toContain('AUTH');
    expect(commands).not.toContain('DATA');
  });
});
