import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../files/list-files.ts';

/** An installed package of somebody else's. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As its package.json says; empty when it says nothing. */
  readonly licence: string;
}

interface ForeignManifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

function licenceOf({ license, licenses }: ForeignManifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? '';
}

/** Folders of packages in a node_modules folder; links, which lead to packages that stand elsewhere, left out. */
function packagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.startsWith('.') || lstatSync(path).isSymbolicLink()) return [];
    return name.startsWith('@') ? packagesIn(path) : [path];
  });
}

/** Everything that is installed, whoever asked for it. */
export function readInstalled(): readonly Installed[] {
  const store = join(repositoryRoot, 'node_modules', '.pnpm');
  return readdirSync(store)
    .map((name) => join(store, name, 'node_modules'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => packagesIn(folder))
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as ForeignManifest)
    .map((manifest) => ({
      name: manifest.name ?? '',
      version: manifest.version ?? '',
      licence: licenceOf(manifest),
    }));
}
