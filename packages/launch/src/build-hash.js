import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold no source. */
const skippedFolders = new Set([
  'node_modules',
  '.next',
  '.turbo',
  'dist',
  'generated',
  'test-results',
  'testing',
]);
/** Packages that no application contains. */
const skippedPackages = new Set(['launch', 'e2e', 'bench', 'chaos']);
const skippedFiles = /(\.(test|spec)\.(ts|tsx|js)|\.md|\.tsbuildinfo|next-env\.d\.ts)$/;

/**
 * @param {string} folder
 * @param {string} prefix path so far, relative to the repository
 * @returns {string[]} paths of sources, sorted
 */
function sourcesIn(folder, prefix) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${prefix}/${entry.name}`;
      if (entry.isDirectory()) {
        const skipped =
          skippedFolders.has(entry.name) || (prefix === 'packages' && skippedPackages.has(entry.name));
        return skipped ? [] : sourcesIn(join(folder, entry.name), path);
      }
      return entry.isFile() && !skippedFiles.test(entry.name) ? [path] : [];
    });
}

/**
 * One number for everything the built applications come from: by content, so that a checkout that only changes times needs no build.
 * @param {string} root the repository; git is not needed
 * @returns {string}
 */
export function buildHash(root) {
  const hash = createHash('sha256');
  const files = [
    'package.json',
    'pnpm-lock.yaml',
    ...sourcesIn(join(root, 'apps'), 'apps'),
    ...sourcesIn(join(root, 'packages'), 'packages'),
  ];
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
