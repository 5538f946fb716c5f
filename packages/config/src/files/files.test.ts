import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capOf, longFiles } from './file-caps.ts';
import { isTestFile, listFiles, listSources, repositoryRoot } from './list-files.ts';

const files = listFiles();
const sources = listSources();
const binary = /\.(png|jpg|webp|ico|ttf|woff2?|pdf|zip)$/;

function read(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

/** `path:line` for every line that the pattern finds. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

test('the list of files is the repository', () => {
  expect(files).toContain('package.json');
  expect(files).toContain('packages/config/src/files/files.test.ts');
  expect(files.filter((path) => path.includes('node_modules/') || path.startsWith('.git/'))).toEqual([]);
});

test('no file is longer than its kind may be', () => {
  const wrong = files.flatMap((path) => {
    const cap = capOf(path);
    if (cap === undefined || longFiles.some(({ fits }) => fits.test(path))) return [];
    const lines = read(path).trimEnd().split('\n').length;
    return lines > cap.lines ? [`${path}: ${lines} lines; a ${cap.kind} has at most ${cap.lines}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('every exception to the length of files is needed', () => {
  const unused = longFiles.filter(({ fits }) => !files.some((path) => fits.test(path)));
  expect(unused.map(({ fits }) => fits.source)).toEqual([]);
});

test('no file names a machine it was written on, or a registry', () => {
  // Written in pieces, so that this file does not name them either.
  const machinePath = new RegExp(`(?<![\\w.~$}-])/(${['work', 'farm', 'root', 'home'].join('|')})/[a-z]`);
  const registry = new RegExp(`${'registry'}\\.[a-z]+\\.[a-z]+`);
  const texts = files.filter((path) => !binary.test(path));
  expect([...linesWith(machinePath, texts), ...linesWith(registry, texts)]).toEqual([]);
});

test('no test is left out, and none runs alone', () => {
  const tests = sources.filter(isTestFile);
  const switched = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme)\b|\bx(?:it|describe)\(/;
  expect(linesWith(switched, tests)).toEqual([]);
});

test('nothing is silenced or unfinished', () => {
  // Written in pieces, so that this file is not found itself.
  const words = [
    '@ts-',
    'ignore',
    '@ts-',
    'nocheck',
    'eslint-',
    'disable',
    'TO',
    'DO\\b',
    'FIX',
    'ME\\b',
    '\\bas ',
    'any\\b',
  ];
  const pairs = words.flatMap((word, index) => (index % 2 === 0 ? [`${word}${words[index + 1]}`] : []));
  const silenced = new RegExp(pairs.join('|'));
  expect(linesWith(silenced, sources)).toEqual([]);
});

test('the core knows no clock and no chance', () => {
  const core = sources.filter(
    (path) => /^packages\/(plan|access|errors|billing)\/src\//.test(path) && !isTestFile(path),
  );
  expect(core.length).toBeGreaterThan(10);
  const impure =
    /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bprocess\.|\bglobalThis\b/;
  const code = core.map((path) => [path, read(path).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')] as const);
  expect(code.filter(([, text]) => impure.test(text)).map(([path]) => path)).toEqual([]);
});

test('files of ours are named in lower case with hyphens', () => {
  const frameworks = /^(apps\/[^/]+\/src\/app\/|packages\/db\/prisma\/)|next-env\.d\.ts$/;
  const named = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/;
  const wrong = sources.filter((path) => !frameworks.test(path) && !named.test(path.split('/').at(-1) ?? ''));
  expect(wrong).toEqual([]);
});
