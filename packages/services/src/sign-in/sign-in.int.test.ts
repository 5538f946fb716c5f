import { findSession, findUserByEmail, grantStaffRole, withIdentity } from '@kader/db';
import { MailError } from '@kader/mail';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestContext, makePerson, newSession, type TestContext } from '../testing/face.ts';
import { executeAsPerson } from '../use-case/define-use-case.ts';
import { getSignInLink } from './get-sign-in-link.ts';
import { requestSignInLink } from './request-sign-in-link.ts';
import { signInByLink } from './sign-in-by-link.ts';

let context: TestContext;
let minute = 0;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
// Counts of one test are not those of the next.
beforeEach(() => later(60));

function later(minutes: number): void {
  minute += minutes;
  context.setClock(new Date(Date.parse('2026-11-02T09:00:00Z') + minute * 60_000));
}

type App = 'web' | 'admin';
const newAddress = () => `${uuidv7()}@example.test`;

async function request(email: string, given: Readonly<Record<string, unknown>> = {}) {
  const asked = {
    email,
    locale: 'nl',
    audience: 'web',
    origin: 'https://kader.example',
    source: '192.0.2.1',
  };
  const { deliver } = await executeAsPerson(requestSignInLink, context, null, { ...asked, ...given });
  await deliver();
}

const addressIn = (text: string) => new URL(/^https?:\S+\/sign-in\/\S+$/m.exec(text)?.[0] ?? '');

/** The link of the newest mail to an address. */
async function linkTo(email: string): Promise<string> {
  const [mail] = await context.mailsTo(email);
  return (
    addressIn(mail?.text ?? '')
      .pathname.split('/')
      .at(-1) ?? ''
  );
}

async function use(link: string, audience: App = 'web', source: string | null = '192.0.2.1') {
  const session = newSession(context);
  const { userId } = await executeAsPerson(signInByLink, context, null, { link, audience, source, session });
  const key = { tokenHash: session.tokenHash, audience };
  const found = await withIdentity(context.db, (identity) => findSession(identity, key, context.clock()));
  return { userId, begun: found?.user.id ?? null };
}

const look = (link: string, audience: App = 'web') =>
  executeAsPerson(getSignInLink, context, null, { link, audience });

describe('asking for a link', () => {
  test('mails one at once, in the language of the page, to a page of the app it was asked in', async () => {
    const email = newAddress();
    await request(email, { locale: 'pl', next: '/noorderlicht/clients?x=1' });
    const [mail] = await context.mailsTo(email);
    expect(mail).toMatchObject({ locale: 'pl', subject: 'Logowanie do aplikacji Kader' });
    const { origin, pathname, searchParams } = addressIn(mail?.text ?? '');
    expect(origin).toBe('https://kader.example');
    expect(pathname).toMatch(/^\/pl\/sign-in\/[0-9a-f-]{36}\.[\w-]{43}$/);
    expect([...searchParams]).toEqual([['next', '/noorderlicht/clients?x=1']]);
    expect(mail?.html).toContain(pathname);
  });

  test('keeps no secret: what the database holds opens nothing', async () => {
    const email = newAddress();
    await request(email);
    const [id, secret] = (await linkTo(email)).split('.');
    const { rows } = await context.database.asOwner((client) =>
      client.query<{ token_hash: string }>('select * from verification_token where id = $1', [id]),
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
    await expect(use(`${id}.${rows[0]?.token_hash.slice(0, 43)}`)).rejects.toMatchObject({
      code: 'LINK_INVALID',
    });
  });

  test.each([
    'a@evil.test,b@victim.test',
    'a@evil.test;b@victim.test',
    'a@evil.test b@victim.test',
    'a@evil.test@victim.test',
    '"a@evil.test"@victim.test',
    'Name <a@evil.test>',
    'a@evil.test\nBcc: b@victim.test',
    // A Kelvin sign, which is a k in lower case.
    '\u212Aader@victim.test',
    'no address',
    '',
  ])('is for one address: %j is refused before anything is counted or sent', async (email) => {
    for (let times = 0; times < 25; times += 1) {
      await expect(request(email)).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['email'] });
    }
    expect(await context.mailsTo('b@victim.test')).toEqual([]);
    expect(await context.mailsTo('a@evil.test')).toEqual([]);
    await request(newAddress());
  });

  test.each([
    '//evil.test',
    '/\\evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    '/a b',
    '/.//evil.test',
    '/your-account-is-blocked,call:0900',
    `/${'a'.repeat(200)}`,
    ['/start'],
    7,
  ])(
    'leads on to a page of the web app only: %j does not stand in the mail, which comes all the same',
    async (next) => {
      const email = newAddress();
      await request(email, { next });
      const [mail] = await context.mailsTo(email);
      expect(addressIn(mail?.text ?? '').search).toBe('');
    },
  );

  test('in the library leads on to no page, whatever is asked', async () => {
    const staff = await makePerson(context, 'Ellen');
    await grantStaffRole(context.db, staff.userId, 'library-admin');
    await request(staff.email, { audience: 'admin', next: '/templates' });
    const [mail] = await context.mailsTo(staff.email);
    expect(addressIn(mail?.text ?? '').search).toBe('');
  });

  test('takes an address in any case as one', async () => {
    const email = newAddress();
    await request(email.toUpperCase());
    expect(await context.mailsTo(email)).toHaveLength(1);
  });

  test('says the same to whoever has an account and whoever has none', async () => {
    const known = await makePerson(context, 'Ida');
    const mails = [];
    for (const email of [known.email, newAddress()]) {
      await request(email);
      const [mail] = await context.mailsTo(email);
      const text = mail?.text.replaceAll(email, 'ADDRESS').replace(await linkTo(email), 'LINK');
      mails.push({ subject: mail?.subject, text });
    }
    expect(mails[0]).toEqual(mails[1]);
  });

  test('in the library is answered alike to everybody, and mailed to staff alone', async () => {
    const [staff, other] = [await makePerson(context, 'Ellen'), await makePerson(context, 'Ida')];
    await grantStaffRole(context.db, staff.userId, 'library-admin');
    const asked = { audience: 'admin', origin: 'https://library.example' };
    for (const email of [staff.email, other.email, 'nobody@example.test']) {
      await expect(request(email, asked)).resolves.toBeUndefined();
    }
    const [mail] = await context.mailsTo(staff.email);
    expect(addressIn(mail?.text ?? '').href).toMatch(/^https:\/\/library\.example\/sign-in\/[\w.-]+$/);
    expect([await context.mailsTo(other.email), await context.mailsTo('nobody@example.test')]).toEqual([
      [],
      [],
    ]);
    const link = await linkTo(staff.email);
    await expect(use(link, 'web')).rejects.toMatchObject({ code: 'LINK_INVALID' });
    expect(await use(link, 'admin')).toEqual({ userId: staff.userId, begun: staff.userId });
  });

  test('sends nothing until told: where the answer comes first, its time tells nobody who is staff', async () => {
    const staff = await makePerson(context, 'Ellen');
    await grantStaffRole(context.db, staff.userId, 'library-admin');
    const input = {
      email: staff.email,
      locale: 'nl',
      audience: 'admin',
      origin: 'https://library.example',
      source: null,
    };
    const { deliver } = await executeAsPerson(requestSignInLink, context, null, input);
    expect(await context.mailsTo(staff.email)).toEqual([]);
    await deliver();
    expect(await context.mailsTo(staff.email)).toHaveLength(1);
  });

  describe('while no mail leaves', () => {
    const mail = { send: () => Promise.reject(new MailError('unavailable')) };
    async function fail(email: string, given: Readonly<Record<string, unknown>> = {}) {
      const asked = { email, locale: 'nl', audience: 'web', origin: 'https://kader.example', source: null };
      const input = { ...asked, ...given };
      const { deliver } = await executeAsPerson(requestSignInLink, { ...context, mail }, null, input);
      await expect(deliver()).rejects.toMatchObject({ code: 'MAIL_NOT_SENT', status: 503 });
    }

    test('tells so, and whoever tried again and again is not locked out when it does', async () => {
      const email = newAddress();
      for (let times = 0; times < 7; times += 1) {
        await fail(email);
      }
      await request(email);
      expect(await context.mailsTo(email)).toHaveLength(1);
    });

    test('counts on at the door of the library, where a count that stops would tell who is staff', async () => {
      const staff = await makePerson(context, 'Ellen');
      await grantStaffRole(context.db, staff.userId, 'library-admin');
      for (let times = 0; times < 5; times += 1) {
        await fail(staff.email, { audience: 'admin' });
      }
      await expect(request(staff.email, { audience: 'admin' })).rejects.toMatchObject({
        code: 'RATE_LIMITED',
      });
    });
  });
});

describe('too many', () => {
  const sources = (count: number) => Array.from({ length: count }, (_, index) => `192.0.2.${index}`);

  test('links to one address are refused, from wherever they are asked, until a while has passed', async () => {
    const email = newAddress();
    for (const source of sources(5)) {
      await request(email, { source });
    }
    await expect(request(email, { source: '198.51.100.9' })).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await context.mailsTo(email)).toHaveLength(5);
    await request(newAddress(), { source: '198.51.100.9' });
    later(15);
    await request(email, { source: '198.51.100.9' });
  });

  test('links asked for at the door of the library lock nobody out of the web app, nor the other way round', async () => {
    const library = { audience: 'admin', origin: 'https://library.example' };
    for (const [flooded, other] of [
      [library, {}],
      [{}, library],
    ]) {
      const email = newAddress();
      for (let times = 0; times < 5; times += 1) {
        await request(email, flooded);
      }
      for (let times = 0; times < 10; times += 1) {
        await expect(request(email, flooded)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      }
      await request(email, other);
      later(60);
    }
  });

  test('requests from one source at the door of the library leave the web app its own count', async () => {
    const library = { audience: 'admin', origin: 'https://library.example' };
    for (let times = 0; times < 20; times += 1) {
      await request(newAddress(), library);
    }
    await expect(request(newAddress(), library)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await request(newAddress());
  });

  test('requests from one source are refused, for whichever address', async () => {
    for (let times = 0; times < 20; times += 1) {
      await request(newAddress());
    }
    const email = newAddress();
    await expect(request(email)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await context.mailsTo(email)).toEqual([]);
    await request(email, { source: '198.51.100.10' });
  });

  test('tries from one source are refused, right or wrong', async () => {
    const email = newAddress();
    await request(email);
    const link = await linkTo(email);
    for (let times = 0; times < 20; times += 1) {
      await expect(use(`${crypto.randomUUID()}.${'x'.repeat(43)}`)).rejects.toMatchObject({
        code: 'LINK_INVALID',
      });
    }
    await expect(use(link)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect((await use(link, 'web', '198.51.100.11')).begun).not.toBeNull();
  });

  test('those who get in count for nothing: the twenty-first of an office gets in as the first did', async () => {
    for (let times = 0; times <= 20; times += 1) {
      const email = newAddress();
      await request(email);
      expect((await use(await linkTo(email))).begun).not.toBeNull();
    }
  });

  test('tries of strangers keep nobody out where no source can be known: they were all one count', async () => {
    const email = newAddress();
    await request(email);
    for (let times = 0; times < 305; times += 1) {
      const guess = `${crypto.randomUUID()}.${'x'.repeat(43)}`;
      await expect(use(guess, 'web', null)).rejects.toMatchObject({ code: 'LINK_INVALID' });
    }
    expect((await use(await linkTo(email), 'web', null)).begun).not.toBeNull();
  });
});

describe('using a link', () => {
  test('makes an account and a session of somebody new, and looking at it before changes nothing', async () => {
    const email = newAddress();
    await request(email, { locale: 'ru' });
    const link = await linkTo(email);
    expect([await look(link), await look(link)]).toEqual([
      { state: 'open', email },
      { state: 'open', email },
    ]);
    const { userId, begun } = await use(link);
    expect(begun).toBe(userId);
    const user = await withIdentity(context.db, (identity) => findUserByEmail(identity, email));
    expect(user).toMatchObject({ id: userId, locale: 'ru', name: null });
    expect(await look(link)).toEqual({ state: 'closed' });
    await expect(use(link)).rejects.toMatchObject({ code: 'LINK_INVALID' });
  });

  test('fails alike for a link that was used, has expired, belongs elsewhere or never was', async () => {
    const [used, expired, elsewhere] = [newAddress(), newAddress(), newAddress()];
    for (const email of [used, expired, elsewhere]) {
      await request(email);
    }
    await use(await linkTo(used));
    const refusals = [
      await use(await linkTo(used)).catch((error: unknown) => error),
      await use(await linkTo(elsewhere), 'admin').catch((error: unknown) => error),
      await use(`${crypto.randomUUID()}.${'x'.repeat(43)}`).catch((error: unknown) => error),
      await use('nothing of the kind').catch((error: unknown) => error),
    ];
    later(15);
    refusals.push(await use(await linkTo(expired)).catch((error: unknown) => error));
    expect(await look(await linkTo(expired))).toEqual({ state: 'closed' });
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'LINK_INVALID',
        status: 404,
        path: [],
        params: {},
        details: null,
      });
    }
  });
});
