import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { processesIn, until } from './testing/processes-in.js';
import { createStandInRepository } from './testing/stand-in-repository.js';

// Each of these starts a dozen processes, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

/** @type {ReturnType<typeof createStandInRepository>} */
let repository;
/** @type {{ pid: number, printed: () => string, exited: Promise<number | null> }[]} */
let launched = [];

beforeAll(() => {
  repository = createStandInRepository();
});

afterEach(async () => {
  for (const { pid } of launched) killQuietly(pid, 'SIGKILL');
  launched = [];
  const gone = await until(() => processesIn(repository.root).length === 0);
  if (!gone) throw new Error(`left over: ${processesIn(repository.root).join('; ')}`);
});

afterAll(() => repository.remove());

/** @param {number} pid @param {NodeJS.Signals} signal */
function killQuietly(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}

/** @param {NodeJS.ProcessEnv} [env] @param {string} [script] */
function launch(env = {}, script = 'start') {
  const file = join(repository.root, 'packages', 'launch', 'src', `${script}.js`);
  const child = spawn(process.execPath, [file], {
    cwd: repository.root,
    env: { ...repository.env, WEB_PORT: '34300', ADMIN_PORT: '34301', ...env },
    detached: true,
  });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  child.stderr.on('data', (data) => {
    text += data;
  });
  const exited = new Promise((/** @type {(code: number | null) => void} */ resolve) =>
    child.on('close', resolve),
  );
  const one = { pid: child.pid ?? 0, printed: () => text, exited };
  launched.push(one);
  return one;
}

/** @param {NodeJS.ProcessEnv} [env] @param {string} [script] */
async function launchUntilReady(env, script) {
  const one = launch(env, script);
  await until(() => one.printed().includes('Ctrl-C'), 15_000);
  return one;
}

/** @param {string} file @returns {string[]} lines */
function linesOf(file) {
  return readFileSync(join(repository.root, file), 'utf8').trim().split('\n');
}

describe('npm start', () => {
  test('installs, builds and serves, and says where and as whom to sign in', async () => {
    const one = await launchUntilReady();
    expect(one.printed()).toContain('http://localhost:34300');
    expect(one.printed()).toMatch(/Saskia +Owner +everything[\s\S]+Ellen +Library admin +templates/);
    for (const step of [
      'Packages',
      'Database',
      'Migrations',
      'Template library',
      'Demo',
      'Build',
      'Servers',
    ]) {
      expect(one.printed()).toMatch(new RegExp(`✓ ${step} .+\\d s`));
    }
    const web = await (await fetch('http://localhost:34300')).json();
    expect(web).toEqual({ app: 'app' });
    const admin = await (await fetch('http://localhost:34301')).json();
    expect(admin).toEqual({ admin: 'admin' });
    killQuietly(one.pid, 'SIGTERM');
    expect(await one.exited).toBe(143);
  });

  test('neither installs nor builds a second time', async () => {
    const one = await launchUntilReady();
    expect(one.printed()).toMatch(/Packages +up to date/);
    expect(linesOf('installs.txt')).toEqual(['-y pnpm@12.21.0 install --frozen-lockfile']);
    expect(linesOf('builds.txt').sort()).toEqual(['admin', 'web']);
  });

  test('says that a port is busy and takes another', async () => {
    const other = createServer().listen(34_300, '127.0.0.1');
    const one = await launchUntilReady();
    expect(one.printed()).toContain('34300 is busy, web takes 34302');
    expect(one.printed()).toContain('http://localhost:34302');
    other.close();
  });

  test('names the step that failed, what it printed and what to do', async () => {
    const seed = readFileSync(join(repository.root, 'packages/demo/src/cli/seed.ts'), 'utf8');
    repository.write('packages/demo/src/cli/seed.ts', "throw new Error('no such table');");
    const one = launch();
    expect(await one.exited).toBe(1);
    repository.write('packages/demo/src/cli/seed.ts', seed);
    expect(one.printed()).toMatch(/✗ Demo +failed[\s\S]+no such table[\s\S]+What to do:[\s\S]+seed\.log/);
  });

  test('stops everything when one server ends by itself', async () => {
    repository.write(
      'apps/worker/src/main.ts',
      "setTimeout(() => process.exit(3), 1500); console.log('no work');",
    );
    const one = await launchUntilReady();
    expect(await one.exited).toBe(1);
    expect(one.printed()).toMatch(/worker ended by itself with code 3[\s\S]+no work/);
    repository.write('apps/worker/src/main.ts', 'setInterval(() => undefined, 1000);');
  });

  test('refuses to show the demo to a network without being told', async () => {
    const one = launch({ KADER_HOST: '0.0.0.0' });
    expect(await one.exited).toBe(1);
    expect(one.printed()).toContain('KADER_DEMO_OPEN=yes');
  });
});

describe('npm run dev', () => {
  test('builds nothing, shows what the servers print, and leaves no process', async () => {
    rmSync(join(repository.root, 'builds.txt'));
    const one = await launchUntilReady({}, 'dev');
    expect(one.printed()).toMatch(/web +│ compiled/);
    expect(one.printed()).not.toContain('Build');
    expect(readFileSync(join(repository.root, '.kader/logs/web.log'), 'utf8')).toBe('compiled\n');
    expect(existsSync(join(repository.root, 'builds.txt'))).toBe(false);
    killQuietly(-one.pid, 'SIGINT');
    expect(await one.exited).toBe(130);
    expect(await until(() => processesIn(repository.root).length === 0)).toBe(true);
  });
});

describe('npm run reset', () => {
  test('stops what runs, removes the data and nothing else', async () => {
    const one = await launchUntilReady();
    repository.write('.kader/notes.txt', 'kept');
    const reset = spawn(process.execPath, [join(repository.root, 'packages/launch/src/reset.js')], {
      cwd: repository.root,
      env: repository.env,
    });
    const code = await new Promise((resolve) => reset.on('close', resolve));
    expect(code).toBe(0);
    expect(await one.exited).toBe(143);
    expect(readdirSync(join(repository.root, '.kader')).sort()).toEqual(['notes.txt']);
    expect(linesOf('resets.txt')).toEqual(['cluster']);
  });

  test('leaves a database in DATABASE_URL alone', async () => {
    const reset = spawn(process.execPath, [join(repository.root, 'packages/launch/src/reset.js')], {
      cwd: repository.root,
      env: { ...repository.env, DATABASE_URL: 'postgresql://somebody@elsewhere/theirs' },
    });
    let text = '';
    reset.stdout.on('data', (data) => {
      text += data;
    });
    expect(await new Promise((resolve) => reset.on('close', resolve))).toBe(1);
    expect(text).toContain('DATABASE_URL');
    expect(linesOf('resets.txt')).toEqual(['cluster']);
  });
});

describe('no process is left', () => {
  /** @type {[string, (pid: number) => void, number | null][]} */
  const ends = [
    ['Ctrl-C, which reaches the whole group', (pid) => killQuietly(-pid, 'SIGINT'), 130],
    ['SIGINT to the launcher', (pid) => killQuietly(pid, 'SIGINT'), 130],
    ['SIGTERM', (pid) => killQuietly(pid, 'SIGTERM'), 143],
    ['a terminal that closes', (pid) => killQuietly(pid, 'SIGHUP'), 129],
    ['kill -9', (pid) => killQuietly(pid, 'SIGKILL'), null],
  ];

  test.each(ends)('after %s', async (_name, end, code) => {
    const one = await launchUntilReady();
    expect(processesIn(repository.root).length).toBeGreaterThan(6);
    end(one.pid);
    expect(await one.exited).toBe(code);
    expect(await until(() => processesIn(repository.root).length === 0)).toBe(true);
  });

  test('after Ctrl-C while a step runs', async () => {
    const library = 'packages/services/src/cli/install-library.ts';
    repository.write(library, 'setInterval(() => undefined, 1000);');
    const one = launch();
    await until(() => processesIn(repository.root).some((line) => line.includes('install-library')));
    killQuietly(-one.pid, 'SIGINT');
    expect(await one.exited).toBe(130);
    expect(one.printed()).not.toContain('What to do');
    expect(await until(() => processesIn(repository.root).length === 0)).toBe(true);
    repository.write(library, '');
  });

  test('a database that ran before is used and said', async () => {
    writeFileSync(join(repository.root, 'database-runs'), '');
    const one = await launchUntilReady();
    rmSync(join(repository.root, 'database-runs'));
    expect(one.printed()).toContain('54399, still running');
  });
});
