import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderTransport, listMails, readMail } from './folder-transport.ts';
import { type Mail, MailError } from './mail.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'kader-mail-')), 'mails');
});

afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const mail: Mail = {
  to: { name: 'Marta Zielińska', address: 'marta@example.pl' },
  locale: 'pl',
  subject: 'Plan',
  html: '<p>Plan</p>',
  text: 'Plan',
};

describe('the folder transport', () => {
  it('keeps a mail as it was sent', async () => {
    const at = new Date('2027-03-01T10:15:00Z');
    const { id } = await createFolderTransport({ folder, clock: () => at }).send(mail);
    expect(await readMail(folder, id)).toEqual({ ...mail, id, at: at.toISOString() });
    expect(await readdir(folder)).toEqual([`${id}.json`]);
    expect((await stat(join(folder, `${id}.json`))).mode & 0o077).toBe(0);
  });

  it('lists the newest first, all or those to one address', async () => {
    const times = [1000, 2000, 3000].map((second) => new Date(Date.UTC(2027, 0, 1) + second));
    const transport = createFolderTransport({ folder, clock: () => times.shift() ?? new Date(0) });
    await transport.send({ ...mail, subject: '1' });
    await transport.send({ ...mail, subject: '2', to: { name: 'Piotr', address: 'piotr@example.pl' } });
    await transport.send({ ...mail, subject: '3' });
    await writeFile(join(folder, 'note.txt'), 'not a mail');
    await writeFile(join(folder, '.1767225600000-00000000.json.tmp'), '{"half');
    expect((await listMails(folder)).map((one) => one.subject)).toEqual(['3', '2', '1']);
    expect((await listMails(folder, 'piotr@example.pl')).map((one) => one.subject)).toEqual(['2']);
  });

  it('lists mails of one moment newest first, too', async () => {
    const transport = createFolderTransport({ folder, clock: () => new Date(Date.UTC(2027, 0, 1)) });
    const subjects = Array.from({ length: 20 }, (_, index) => `${index}`);
    for (const subject of subjects) {
      await transport.send({ ...mail, subject });
    }
    expect((await listMails(folder)).map((one) => one.subject)).toEqual(subjects.toReversed());
  });

  it('finds nothing where nothing was sent', async () => {
    expect(await listMails(folder)).toEqual([]);
    expect(await readMail(folder, '1767225600000-00000000')).toBeNull();
  });

  it.each(['', '..', '../secret', 'a/b', '1767225600000-00000000/../x', '1767225600000-0000000G', 'x\0'])(
    'reads no file for the id %j',
    async (id) => {
      expect(await readMail(folder, id)).toBeNull();
    },
  );

  it('refuses anything but one plain address, and writes nothing', async () => {
    const transport = createFolderTransport({ folder });
    for (const address of ['a@evil.nl,b@victim.nl', 'marta', 'a@b.nl\r\nBcc: c@d.nl']) {
      await expect(transport.send({ ...mail, to: { name: '', address } })).rejects.toThrow(MailError);
    }
    expect(await listMails(folder)).toEqual([]);
  });

  it('says that it is unavailable when the folder cannot be written', async () => {
    await writeFile(folder, 'a file where the folder should be');
    await expect(createFolderTransport({ folder }).send(mail)).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });
});
