import { expect, test } from 'vitest';
import { isTestFile, listSources } from '../files/list-files.ts';
import { checkImport, mayDeclare } from './check-import.ts';
import { freePackages, importTable } from './import-table.ts';
import { importsIn, readImports } from './read-imports.ts';
import { ownDependencies, readPackages } from './read-packages.ts';

const packages = readPackages();

test('there are packages, and each has its row in the table', () => {
  expect(packages.length).toBeGreaterThan(15);
  const known = [...Object.keys(importTable), ...freePackages];
  expect(packages.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

test('every package.json declares only what the table allows', () => {
  const wrong = packages
    .filter(({ name }) => !freePackages.includes(name))
    .flatMap((own) => {
      const allowed = mayDeclare(own.name) ?? [];
      return ownDependencies(own)
        .filter((name) => !allowed.includes(name))
        .map((name) => `${own.name} declares ${name}`);
    });
  expect(wrong).toEqual([]);
});

test('nobody declares a package that nobody may import', () => {
  const wrong = packages.flatMap((own) => ownDependencies(own).filter((name) => freePackages.includes(name)));
  expect(wrong).toEqual([]);
});

test('no package reaches itself through others, development dependencies included', () => {
  const edges = new Map(packages.map((own) => [own.name, ownDependencies(own)]));
  const reach = (name: string, path: readonly string[]): string[] => {
    if (path.includes(name)) return [[...path.slice(path.indexOf(name)), name].join(' → ')];
    return (edges.get(name) ?? []).flatMap((next) => reach(next, [...path, name]));
  };
  expect([...new Set(packages.flatMap(({ name }) => reach(name, [])))]).toEqual([]);
});

test('every import of ours is allowed', () => {
  const wrong = listSources().flatMap((path) => {
    const by = path.split('/')[1] ?? '';
    return readImports(path).flatMap((one) => {
      const complaint = checkImport(by, one, isTestFile(path));
      return complaint === undefined ? [] : [`${path}: ${complaint}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('only jobs and the worker carry the renderer of files: the apps, which hold every use-case, have no fonts to build', () => {
  const renderer = listSources().filter((path) =>
    readImports(path).some(({ specifier, typeOnly }) => specifier === '@kader/exports' && !typeOnly),
  );
  const made = renderer.filter((path) => !isTestFile(path));
  expect(made).not.toEqual([]);
  expect(
    made.filter((path) => !/^(packages\/(services\/src\/jobs|bench)|apps\/worker)\//.test(path)),
  ).toEqual([]);
});

test('every import of ours is declared', () => {
  const declared = new Map(packages.map((own) => [own.folder, [own.name, ...ownDependencies(own)]]));
  const wrong = listSources().flatMap((path) => {
    const folder = path.split('/').slice(0, 2).join('/');
    return readImports(path)
      .filter(({ specifier }) => !(declared.get(folder) ?? []).includes(specifier.split('/')[1] ?? ''))
      .map(({ specifier }) => `${path}: ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

test('reads every way to write an import', () => {
  const quoted = (name: string) => `'${`@kader/${name}`}'`;
  const text = [
    `import { a } from ${quoted('plan/changes')};`,
    `import type { B } from ${quoted('errors')};`,
    `import ${quoted('ui/styles.css')};`,
    `export * from ${quoted('i18n')};`,
    `import {\n  c,\n  type D,\n} from ${quoted('api/server')};`,
    `const e = await import(${quoted('db')});`,
    `const text = "no import of ${'@kader/'}mail here";`,
  ].join('\n');
  expect(importsIn(text)).toEqual([
    { specifier: '@kader/plan/changes', typeOnly: false },
    { specifier: '@kader/errors', typeOnly: true },
    { specifier: '@kader/ui/styles.css', typeOnly: false },
    { specifier: '@kader/i18n', typeOnly: false },
    { specifier: '@kader/api/server', typeOnly: false },
    { specifier: '@kader/db', typeOnly: false },
  ]);
});

test.each([
  ['web', '@kader/db', false, false, 'web may not import db'],
  ['plan', '@kader/i18n', false, false, 'plan may not import i18n'],
  ['api', '@kader/services/jobs', false, false, 'only for worker'],
  ['worker', '@kader/services', false, false, 'only @kader/services/jobs'],
  ['worker', '@kader/services/jobs', false, false, undefined],
  ['api', '@kader/db/testing', false, true, undefined],
  ['api', '@kader/db/testing', false, false, 'for tests only'],
  ['api', '@kader/db', false, true, 'api may not import db'],
  ['db', '@kader/plan/changes', false, false, 'only types of plan'],
  ['db', '@kader/plan/changes', true, false, undefined],
  ['e2e', '@kader/launch/testing', false, true, undefined],
  ['shared', '@kader/plan/changes', false, false, 'not in the table'],
] as const)('%s importing %s (types only: %s, test: %s)', (...row) => {
  const [by, specifier, typeOnly, inTest, complaint] = row;
  const found = checkImport(by, { specifier, typeOnly }, inTest);
  expect(found ?? '').toContain(complaint ?? '');
  expect(found === undefined).toBe(complaint === undefined);
});
