import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const repositoryRoot = resolve(import.meta.dirname, '../../../..');

const neverOurs = new Set([
  'node_modules',
  '.git',
  '.next',
  '.turbo',
  '.kader',
  'dist',
  'generated',
  'test-results',
]);

/** Every file below a folder, where git cannot be asked. */
function walk(prefix: string): string[] {
  return readdirSync(join(repositoryRoot, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return neverOurs.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

/** What git tracks, and what it would track; undefined where there is no git. */
function gitFiles(): string[] | undefined {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const out = execFileSync('git', args, {
      cwd: repositoryRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.split('\0').filter((path) => path !== '' && existsSync(join(repositoryRoot, path)));
  } catch {
    return undefined;
  }
}

/** The repository's own files: paths relative to its root with forward slashes, sorted, nothing generated or installed. */
export function listFiles(): readonly string[] {
  return [...new Set(gitFiles() ?? walk(''))].sort();
}

const sourceFile = /\.(ts|tsx|js|mjs)$/;
const testFile = /(\.(test|spec)\.(ts|tsx|js)$)|\/testing\//;

/** The repository's TypeScript and JavaScript, tests included. */
export function listSources(): readonly string[] {
  return listFiles().filter((path) => sourceFile.test(path) && /^(apps|packages)\//.test(path));
}

/** Whether a file is there for tests only. */
export function isTestFile(path: string): boolean {
  return testFile.test(path) || /^packages\/(e2e|bench|chaos)\//.test(path);
}
