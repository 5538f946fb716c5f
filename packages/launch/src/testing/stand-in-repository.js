import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launchSource = fileURLToPath(new URL('../', import.meta.url));

/** A server that is well at once; it and a helper of its own must both go. */
const server = `
const { spawn } = require('node:child_process');
spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
require('node:http')
  .createServer((request, response) => response.end(JSON.stringify({ app: process.env.DATABASE_URL_APP, admin: process.env.DATABASE_URL_ADMIN, url: process.env.DATABASE_URL })))
  .listen(Number(process.env.PORT), process.env.HOSTNAME);
`;

/** Builds nothing but the server above, and counts its builds; as a development server it is that server. */
const next = `
if (process.argv[2] === 'dev') {
  console.log('compiled');
  ${server}
  return;
}
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const app = basename(process.cwd());
const folder = join('.next/standalone/apps', app);
mkdirSync(folder, { recursive: true });
mkdirSync('.next/static', { recursive: true });
writeFileSync('.next/static/page.js', '');
writeFileSync(join(folder, 'server.js'), ${JSON.stringify(server)});
appendFileSync('../../builds.txt', app + '\\n');
`;

const serve = `
import { existsSync } from 'node:fs';
const reused = existsSync('database-runs');
console.log(JSON.stringify({ adminUrl: 'postgresql://x@127.0.0.1:5/kader', port: 54399, busyPort: null, reused }));
setInterval(() => undefined, 1000);
`;

/** @type {Record<string, string>} */
const files = {
  'package.json': '{ "packageManager": "pnpm@12.21.0", "type": "module" }',
  'pnpm-lock.yaml': 'lockfileVersion: "9.0"',
  'pnpm-workspace.yaml': '',
  'apps/web/node_modules/next/dist/bin/next': next,
  'apps/web/node_modules/next/package.json': '{ "type": "commonjs" }',
  'apps/web/package.json': '{ "type": "commonjs" }',
  'apps/web/src/page.tsx': '',
  'apps/admin/node_modules/next/dist/bin/next': next,
  'apps/admin/node_modules/next/package.json': '{ "type": "commonjs" }',
  'apps/admin/package.json': '{ "type": "commonjs" }',
  'apps/admin/src/page.tsx': '',
  'apps/worker/src/main.ts': 'setInterval(() => undefined, 1000);',
  'packages/db/package.json': '{ "type": "module" }',
  'packages/db/prisma/schema.prisma': '',
  'packages/db/node_modules/prisma/build/index.js': '',
  'packages/db/src/cli/serve.ts': serve,
  'packages/db/src/cli/migrate.ts':
    "console.log('1 applied');\nconsole.log(JSON.stringify({ DATABASE_URL_APP: 'app', DATABASE_URL_ADMIN: 'admin', DATABASE_URL_AUTH: 'auth' }));",
  'packages/db/src/cli/reset.ts':
    "import { appendFileSync } from 'node:fs';\nappendFileSync('resets.txt', 'cluster\\n');",
  'packages/services/src/cli/install-library.ts': '',
  'packages/demo/src/cli/seed.ts':
    "console.log(JSON.stringify({ people: [{ name: 'Saskia', role: 'Owner', see: 'everything', app: 'web' }, { name: 'Ellen', role: 'Library admin', see: 'templates', app: 'admin' }] }));",
  // What stands on PATH in place of the package manager.
  'bin/npx': '#!/bin/sh\nmkdir -p node_modules\necho "$@" >> installs.txt\n',
};

/**
 * A repository in which every command is a stand-in and only the launcher is real. Its path has a space in it.
 * @returns {{ root: string, env: NodeJS.ProcessEnv, write: (file: string, text: string) => void, remove: () => void }}
 */
export function createStandInRepository() {
  const root = mkdtempSync(join(tmpdir(), 'kader stand-in '));
  /** @param {string} file @param {string} text */
  const write = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  chmodSync(join(root, 'bin', 'npx'), 0o755);
  const node = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  mkdirSync(node, { recursive: true });
  symlinkSync(process.execPath, join(node, 'node'));
  cpSync(launchSource, join(root, 'packages', 'launch', 'src'), { recursive: true });
  write('packages/launch/package.json', '{ "type": "module" }');
  const { PATH } = process.env;
  return {
    root,
    env: { PATH: `${join(root, 'bin')}:${PATH}`, HOME: root },
    write,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
