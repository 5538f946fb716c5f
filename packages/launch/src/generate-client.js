import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.js';
import { logFileOf } from './script.js';

/** @param {string} folder @returns {string} of the schema that the client is generated from */
function schemaHash(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(join(folder, 'prisma'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.prisma'))
    .sort();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, 'prisma', file)));
  return hash.update(readFileSync(join(folder, 'package.json'))).digest('hex');
}

/**
 * Generates the database client when the schema has changed since the last time.
 * @param {import('./script.js').Context} context
 */
export async function generateClient({ settings, node, children }) {
  const folder = join(settings.root, 'packages', 'db');
  const stamp = join(folder, 'src', 'generated', '.schema-hash');
  const wanted = schemaHash(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await runCommand(children, {
    name: 'prisma generate',
    command: node,
    args: [join(folder, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    cwd: folder,
    env: { ...settings.env, CHECKPOINT_DISABLE: '1' },
    logFile: logFileOf(settings.dataDir, 'generate'),
  });
  mkdirSync(join(folder, 'src', 'generated'), { recursive: true });
  writeFileSync(stamp, wanted);
}
