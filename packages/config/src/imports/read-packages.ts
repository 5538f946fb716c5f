import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, repositoryRoot } from '../files/list-files.ts';

/** The parts of a package.json that say what a package needs. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the repository: its name without `@kader/`, its folder, its manifest. */
export interface OwnPackage {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** @returns the manifest at a path relative to the repository */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8')) as Manifest;
}

/** Every package and application of the repository. */
export function readPackages(): readonly OwnPackage[] {
  return listFiles()
    .filter((path) => /^(apps|packages)\/[^/]+\/package\.json$/.test(path))
    .map((path) => {
      const manifest = readManifest(path);
      return {
        name: manifest.name.replace('@kader/', ''),
        folder: path.replace('/package.json', ''),
        manifest,
      };
    });
}

/** Names without `@kader/` of our packages that a manifest declares, of whatever kind. */
export function ownDependencies({ manifest }: OwnPackage): readonly string[] {
  const kinds = [
    manifest.dependencies,
    manifest.devDependencies,
    manifest.optionalDependencies,
    manifest.peerDependencies,
  ];
  return kinds
    .flatMap((kind) => Object.keys(kind ?? {}))
    .filter((name) => name.startsWith('@kader/'))
    .map((name) => name.replace('@kader/', ''));
}
