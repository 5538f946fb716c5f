/**
 * Writes digests of all phrases of the source documents, so that a test can hold the library's words against them without
 * having the documents: `node packages/templates/scripts/hash-sources.ts <folder with the documents>`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shinglesOf } from '../src/shingles.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error('Which folder holds the source documents?');
}
const digests = readdirSync(folder).flatMap((name) => shinglesOf(readFileSync(join(folder, name), 'utf8')));
const target = join(import.meta.dirname, '../library/source-phrases.json');
writeFileSync(target, `${JSON.stringify([...new Set(digests)].sort(), null, 2)}\n`);
