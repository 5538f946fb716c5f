import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChildren } from './children.js';
import { startDatabase } from './database.js';
import { findNode } from './find-node.js';
import { choosePort } from './ports.js';
import { readSettings } from './settings.js';
import { assembleImage, readImage } from './testing/read-image.js';
import { takeMails } from './testing/take-mails.js';

/** @typedef {'web' | 'admin' | 'worker'} ImageName */

/** Nobody: a user without a home and without rights to anything. As an ordinary user one stays who one is. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const folder = mkdtempSync(join(tmpdir(), 'kader-images-'));
const { DATABASE_URL: _, ...given } = process.env;
const settings = readSettings({ ...given, KADER_MODE: 'demo', KADER_DATA_DIR: join(folder, 'data') });
const { root } = settings;
const children = createChildren();
const node = join(folder, 'bin', 'node');
const dockerfile = readFileSync(join(root, 'docker', 'Dockerfile'), 'utf8');
/** @type {Record<ImageName, import('./testing/read-image.js').Image>} */
const images = {
  web: readImage(dockerfile, 'web'),
  admin: readImage(dockerfile, 'admin'),
  worker: readImage(dockerfile, 'worker'),
};
/** @type {Awaited<ReturnType<typeof takeMails>>} */
let mailServer;
/** @type {Record<string, string>} */
let environment;
/**
 * @typedef {object} Started
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number | null>} exited
 * @property {() => string} printed
 */

/** @type {Started[]} */
const started = [];

/** What the launcher lays beside a build for itself. */
const ofLauncher = ['web', 'admin'].flatMap((app) => [
  join(root, 'apps', app, '.next', 'standalone', 'apps', app, '.next', 'static'),
  join(root, 'apps', app, '.next', 'standalone', 'apps', app, 'public'),
  join(root, 'apps', app, '.next', 'standalone', 'build-stamp'),
]);

beforeAll(async () => {
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'bin'));
  copyFileSync(findNode(root), node);
  const files = join(folder, 'files');
  mkdirSync(files);
  if (nobody.uid !== undefined) chownSync(files, nobody.uid, nobody.gid);
  for (const [name, image] of Object.entries(images)) {
    assembleImage(image, { root, folder: join(folder, name), skip: ofLauncher });
  }
  mailServer = await takeMails();
  const context = { settings, node: findNode(root), children };
  const { url } = await startDatabase(context, ['--ephemeral', join(folder, 'postgres')]);
  const web = (await choosePort(36_000)).port;
  const admin = (await choosePort(web + 1)).port;
  const roles = ['owner', 'app', 'admin', 'auth', 'worker'].map((role) => {
    const ofRole = new URL(url);
    ofRole.username = `kader_${role}`;
    ofRole.password = randomBytes(16).toString('hex');
    return [`DATABASE_URL_${role.toUpperCase()}`, ofRole.href];
  });
  environment = {
    ...Object.fromEntries(roles),
    DATABASE_URL: url,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    WEB_URL: `http://localhost:${web}`,
    ADMIN_URL: `http://localhost:${admin}`,
    KADER_STORAGE_DIR: files,
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'Kader <mail@kader.invalid>',
  };
});

afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await children.stopAll();
  mailServer?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Runs a command of an image, with the image's environment, the settings it is to have, and nothing of this process's own.
 * @param {ImageName} name
 * @param {readonly string[]} command
 * @param {Record<string, string>} env
 * @returns {Started}
 */
function run(name, [, ...args], env) {
  const { workdir, env: ofImage } = images[name];
  const child = spawn(node, args, {
    cwd: join(folder, name, workdir),
    env: { PATH: '/usr/bin:/bin', ...ofImage, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...nobody,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  const exited = new Promise((/** @type {(code: number | null) => void} */ resolve) =>
    child.on('close', resolve),
  );
  const one = { child, exited, printed: () => text };
  started.push(one);
  return one;
}

/** @param {string[]} names @returns {Record<string, string>} those settings and no others */
function only(...names) {
  return Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
}

const ofBothApps = [
  'DATABASE_URL_AUTH',
  'NEXTAUTH_SECRET',
  'WEB_URL',
  'ADMIN_URL',
  'KADER_STORAGE_DIR',
  'SMTP_URL',
  'MAIL_FROM',
];
const ofWorker = ['DATABASE_URL_WORKER', 'WEB_URL', 'KADER_STORAGE_DIR', 'SMTP_URL', 'MAIL_FROM'];
const databases = [
  'DATABASE_URL',
  ...['OWNER', 'APP', 'ADMIN', 'AUTH', 'WORKER'].map((role) => `DATABASE_URL_${role}`),
];

/** @param {string} text @returns {Record<string, unknown>[]} the lines of its log */
function linesIn(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

/** @param {ImageName} name @param {Record<string, string>} env @returns {Promise<boolean>} what its HEALTHCHECK comes to say */
async function becomesHealthy(name, env) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await run(name, images[name].healthCommand, env).exited) === 0) return true;
    await pause(200);
  }
  return false;
}

test('no image runs as root, and each is well by a check of its own', () => {
  for (const { user, healthCommand, command } of Object.values(images)) {
    expect(user).toBe('node');
    expect([healthCommand[0], command[0]]).toEqual(['node', 'node']);
  }
});

test.each(/** @type {const} */ (['web', 'admin', 'worker']))(
  '%s refuses to start half-configured, and says all that is missing',
  async (name) => {
    const port = String((await choosePort(36_100)).port);
    const one = run(name, images[name].command, { PORT: port, ...only('WEB_URL'), KADER_STORAGE_DIR: '' });
    expect(await one.exited).toBe(1);
    const [fatal] = linesIn(one.printed()).filter(({ level }) => level === 'fatal');
    const missing = (name === 'worker' ? ofWorker : ofBothApps).filter((setting) => setting !== 'WEB_URL');
    const faults = JSON.stringify(fatal?.faults);
    expect(missing.filter((setting) => !faults.includes(setting))).toEqual([]);
  },
);

test('the images set up a database, serve, work, and stop when asked, as somebody without rights', async () => {
  const setUp = ['node', 'src/cli/set-up-database.js'];
  // Two at once do it once: the second finds it done.
  const twice = [run('worker', setUp, only(...databases)), run('worker', setUp, only(...databases))];
  for (const one of twice)
    expect([await one.exited, one.printed()]).toEqual([0, expect.stringContaining('database ready')]);
  const applied = twice.flatMap((one) => linesIn(one.printed()).map(({ migrations }) => migrations));
  const wanted = readdirSync(join(root, 'packages/db/prisma/migrations')).filter((name) => /^\d/.test(name));
  expect(applied.sort((a, b) => String(a).length - String(b).length)).toEqual([[], wanted.sort()]);

  const [webUrl, adminUrl] = [environment.WEB_URL ?? '', environment.ADMIN_URL ?? ''];
  /** @type {Record<ImageName, Record<string, string>>} */
  const env = {
    web: { ...only('DATABASE_URL_APP', ...ofBothApps), PORT: new URL(webUrl).port },
    admin: { ...only('DATABASE_URL_ADMIN', ...ofBothApps), PORT: new URL(adminUrl).port },
    worker: only(...ofWorker),
  };
  const names = /** @type {const} */ (['web', 'admin', 'worker']);
  const servers = names.map((name) => run(name, images[name].command, env[name]));
  const healthy = await Promise.all(names.map((name) => becomesHealthy(name, env[name])));
  expect({ healthy, printed: servers.map((one) => one.printed()) }).toMatchObject({
    healthy: [true, true, true],
  });

  for (const page of [`${webUrl}/en/sign-in`, `${adminUrl}/sign-in`]) {
    const response = await fetch(page);
    const html = await response.text();
    expect(response.status).toBe(200);
    const [style = ''] = /\/_next\/static\/[^"]+\.css/.exec(html) ?? [];
    expect((await fetch(new URL(style, page))).status).toBe(200);
  }
  const still = await fetch(`${webUrl}/stills/en/plan-light.webp`);
  expect([still.status, still.headers.get('content-type')]).toEqual([200, 'image/webp']);
  await makePdf(webUrl);

  for (const { child } of servers) child.kill('SIGTERM');
  // Next ends as a signal would have ended it.
  expect(await Promise.all(servers.map((one) => one.exited))).toEqual([143, 143, 0]);
  for (const one of servers) {
    const lines = linesIn(one.printed());
    expect(lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining([expect.stringMatching(/ready$/)]));
    expect(one.printed()).not.toContain('newcomer');
  }
});

/**
 * Somebody new signs in by mail, founds an agency, and gets the PDF of a plan: every process has its part in it.
 * @param {string} origin
 */
async function makePdf(origin) {
  let cookie = '';
  /** @param {string} path @param {unknown} body @returns {Promise<{ result: { data: Record<string, string> } }>} */
  const post = async (path, body) => {
    const headers = { origin, cookie, 'content-type': 'application/json' };
    const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect([path, response.status]).toEqual([path, 200]);
    cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return /** @type {Promise<{ result: { data: Record<string, string> } }>} */ (response.json());
  };
  await post('/api/sign-in/link', { email: 'newcomer@people.example', locale: 'en' });
  const [, link = ''] = /\/sign-in\/([\w.-]+)/.exec(mailServer.mails.at(-1) ?? '') ?? [];
  await post('/api/sign-in', { link });
  const facts = { country: 'NL', currency: 'EUR', locale: 'nl' };
  const agency = (await post('/api/trpc/-/account.createAgency', { name: 'Bureau', ...facts })).result.data
    .slug;
  const base = `/api/trpc/${agency}`;
  const { slug: clientSlug } = (
    await post(`${base}/client.create`, { name: 'Bakkerij', trade: '', ...facts })
  ).result.data;
  const { planId } = (
    await post(`${base}/plan.create`, {
      clientSlug,
      templateKey: 'foursteps',
      title: 'Plan',
      locale: 'nl',
      currency: 'EUR',
      periodStart: '2027-01-01',
      periodEnd: '2027-06-30',
    })
  ).result.data;
  const { id } = (await post(`${base}/export.requestDraft`, { planId, content: 'everything', locale: 'pl' }))
    .result.data;
  const file = await fetch(`${origin}/api/${agency}/exports/${id}`, { headers: { cookie } });
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await file.text()).startsWith('%PDF-')).toBe(true);
}
