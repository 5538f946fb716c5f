import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApps } from './build-apps.js';
import { countPlaywright, countVitest } from './count-tests.js';
import { findChromium } from './find-chromium.js';
import { findPgbouncer } from './find-pgbouncer.js';
import { runCheck } from './run-check.js';
import { writableHome } from './writable-home.js';

/**
 * @typedef {import('./script.js').Context} Context
 * @typedef {import('./run-parts.js').Part} Part
 * @typedef {import('./run-parts.js').PartResult} PartResult
 *
 * @typedef {object} Check
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} [cwd] relative to the repository
 * @property {NodeJS.ProcessEnv} [env]
 */

/** @param {Context} context @param {string} file @returns {string} */
function reportFile({ settings }, file) {
  const folder = join(settings.dataDir, 'test');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, file), { force: true });
  return join(folder, file);
}

/**
 * @param {Context} context
 * @param {string} name of the part
 * @param {Check} check
 */
function run({ settings, node, children }, name, { command, args, cwd = '.', env = {} }) {
  const path = `${join(node, '..')}:${settings.env.PATH}`;
  return runCheck(children, {
    name,
    command,
    args,
    cwd: join(settings.root, cwd),
    env: {
      ...settings.env,
      ...writableHome(settings.env, settings.dataDir),
      PATH: path,
      NO_COLOR: '1',
      TURBO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
    logFile: join(settings.dataDir, 'test', `${name}.log`),
  });
}

/**
 * A part of commands that are right or wrong as a whole: each counts as one check.
 * @param {Context} context
 * @param {string} name
 * @param {Record<string, Check>} checks by a name that tells them apart
 * @returns {Part}
 */
function commandPart(context, name, checks) {
  return {
    name,
    cores: name === 'types' ? 2 : 1,
    async run() {
      /** @type {PartResult} */
      const result = { passed: 0, failed: 0, output: '' };
      for (const [title, check] of Object.entries(checks)) {
        const { code, output } = await run(context, `${name}-${title}`, check);
        if (code === 0) result.passed += 1;
        else result.failed += 1;
        if (code !== 0) result.output += `${title} ended with code ${code}\n\n${output}\n`;
      }
      return result;
    },
  };
}

/**
 * A part of tests that a runner counts. A runner that fails without a failing test (it could not start) is one failure.
 * @param {Context} context
 * @param {string} name
 * @param {{ needs?: string[], after?: string[], check: (report: string) => Check, count: (report: string) => import('./count-tests.js').Count }} runner
 * @returns {Part}
 */
function testPart(context, name, { needs = [], after = [], check, count }) {
  return {
    name,
    cores: 2,
    needs,
    after,
    async run() {
      const report = reportFile(context, `${name}.json`);
      const { code, output } = await run(context, name, check(report));
      const { passed, failed, repeated } = count(report);
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, repeated, output };
    },
  };
}

/**
 * @param {Context} context
 * @param {string[]} projects of vitest.config.ts
 * @param {() => NodeJS.ProcessEnv} [env]
 * @returns {(report: string) => Check}
 */
function vitest({ settings, node }, projects, env = () => ({})) {
  return (report) => ({
    command: node,
    args: [
      join(settings.root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env: env(),
  });
}

/** @param {Context} context @returns {Part[]} format, lint, types, boundaries, unused */
function staticParts(context) {
  const { settings, node } = context;
  const { packageManager } = JSON.parse(readFileSync(join(settings.root, 'package.json'), 'utf8'));
  /** @param {string} file @param {string[]} args @returns {Check} */
  const tool = (file, ...args) => ({
    command: node,
    args: [join(settings.root, 'node_modules', file), ...args],
  });
  return [
    commandPart(context, 'format', {
      biome: tool('@biomejs/biome/bin/biome', 'ci', '--linter-enabled=false', '.'),
    }),
    commandPart(context, 'lint', {
      biome: tool('@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', '.'),
      oxlint: tool('oxlint/bin/oxlint', '--type-aware', '--max-warnings', '0'),
    }),
    commandPart(context, 'boundaries', { turbo: tool('turbo/bin/turbo', 'boundaries') }),
    commandPart(context, 'unused', { knip: tool('knip/bin/knip.js', '--no-progress') }),
    commandPart(context, 'types', {
      // turbo runs the packages' scripts through the package manager, which npx puts on the path.
      turbo: {
        command: 'npx',
        args: [
          '-y',
          packageManager,
          'exec',
          'turbo',
          'run',
          'typecheck',
          '--concurrency=2',
          '--output-logs=errors-only',
        ],
      },
    }),
  ];
}

/** @param {Context} context @returns {Part[]} build and browser, and the search for a browser */
function browserParts(context) {
  const { settings, node } = context;
  let chromium = '';
  return [
    {
      name: 'build',
      cores: 2,
      async run() {
        await buildApps(context);
        // What `npm start` runs as it is, and an image runs bundled.
        const check = { command: node, args: ['build.js'], cwd: join('apps', 'worker') };
        const { code, output } = await run(context, 'build-worker', check);
        return code === 0 ? { passed: 3, failed: 0 } : { passed: 2, failed: 1, output };
      },
    },
    testPart(context, 'browser', {
      needs: ['chromium', 'build'],
      check: (report) => ({
        command: node,
        args: [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
        cwd: join('packages', 'e2e'),
        env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report, KADER_DATA_DIR: settings.dataDir },
      }),
      count: countPlaywright,
    }),
    {
      name: 'chromium',
      cores: 0,
      async run() {
        chromium = await findChromium(context);
        return { passed: 1, failed: 0 };
      },
    },
  ];
}

/** @param {Context} context @returns {Part[]} the search for a pooler, and what stands on a real PostgreSQL */
function databaseParts(context) {
  let pooler = '';
  return [
    {
      name: 'pgbouncer',
      cores: 0,
      async run() {
        pooler = await findPgbouncer(context);
        return { passed: 1, failed: 0 };
      },
    },
    testPart(context, 'database', {
      // Without a pooler one test fails and says so; the others have no need of it.
      after: ['pgbouncer'],
      check: vitest(context, ['database'], () => (pooler === '' ? {} : { PGBOUNCER: pooler })),
      count: countVitest,
    }),
  ];
}

/**
 * All parts of `npm test`, in the order in which they start.
 * @param {Context} context
 * @returns {Part[]}
 */
export function testParts(context) {
  const [build, browser, chromium] = browserParts(context);
  const [pgbouncer, database] = databaseParts(context);
  return [
    chromium,
    pgbouncer,
    ...staticParts(context),
    testPart(context, 'unit', { check: vitest(context, ['unit', 'dom', 'alone']), count: countVitest }),
    database,
    build,
    testPart(context, 'images', {
      needs: ['build'],
      check: vitest(context, ['images']),
      count: countVitest,
    }),
    testPart(context, 'kills', { needs: ['build'], check: vitest(context, ['chaos']), count: countVitest }),
    browser,
  ].filter((part) => part !== undefined);
}
