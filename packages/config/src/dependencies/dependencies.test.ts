import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../files/list-files.ts';
import { readManifest, readPackages } from '../imports/read-packages.ts';
import { directLicences, isAllowed, licenceExceptions, transitiveLicences } from './licences.ts';
import { readInstalled } from './read-installed.ts';

const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const workspace = readFileSync(join(repositoryRoot, 'pnpm-workspace.yaml'), 'utf8');

/** The catalogue of versions: name → version. */
function readCatalog(): ReadonlyMap<string, string> {
  const lines = workspace.slice(workspace.indexOf('\ncatalog:\n')).split('\n').slice(2);
  const end = lines.findIndex((line) => line !== '' && !line.startsWith(' '));
  const entries = (end === -1 ? lines : lines.slice(0, end)).filter((line) => line.trim() !== '');
  return new Map(
    entries.map((line) => {
      const [, name = '', version = ''] = /^ {2}"?([^":]+)"?: "?([^"]+)"?$/.exec(line) ?? [];
      return [name, version];
    }),
  );
}

const catalog = readCatalog();
const manifests = [readManifest('package.json'), ...readPackages().map(({ manifest }) => manifest)];

test('every version in the catalogue is exact, and the catalogue is sorted', () => {
  expect(catalog.size).toBeGreaterThan(50);
  expect([...catalog].filter(([, version]) => !exactVersion.test(version))).toEqual([]);
  expect([...catalog.keys()]).toEqual([...catalog.keys()].sort());
});

test('every dependency is one of ours or from the catalogue', () => {
  const wrong = manifests.flatMap((manifest) =>
    Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies })
      .filter(([name, version]) =>
        name.startsWith('@kader/') ? version !== 'workspace:*' : version !== 'catalog:' || !catalog.has(name),
      )
      .map(([name, version]) => `${manifest.name}: ${name} ${version}`),
  );
  expect(wrong).toEqual([]);
});

test('what is installed only on some machines is pinned, too', () => {
  const wrong = manifests.flatMap((manifest) =>
    Object.entries(manifest.optionalDependencies ?? {}).filter(
      ([, version]) => !exactVersion.test(version) && version !== 'catalog:',
    ),
  );
  expect(wrong).toEqual([]);
});

test('every installed package has a licence that we may build on', () => {
  const installed = readInstalled();
  expect(installed.length).toBeGreaterThan(300);
  const wrong = installed.filter(({ name, licence }) => {
    const allowed = catalog.has(name) ? directLicences : transitiveLicences;
    return !isAllowed(licence, allowed) && licenceExceptions[name] === undefined;
  });
  expect(wrong.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)).toEqual([]);
});

test('every exception is needed', () => {
  const installed = new Set(readInstalled().map(({ name }) => name));
  expect(Object.keys(licenceExceptions).filter((name) => !installed.has(name))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND OFL-1.1', true],
  ['MIT AND GPL-3.0', false],
  ['MIT and ISC', true],
  ['GPL-3.0-only', false],
  ['', false],
])('%s is allowed: %s', (expression, expected) => {
  expect(isAllowed(expression, directLicences)).toBe(expected);
});

test('the lockfile names no registry and no address', () => {
  const lockfile = readFileSync(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8');
  expect(lockfile.match(/https?:\/\/\S+|tarball: \S+/g) ?? []).toEqual([]);
});
