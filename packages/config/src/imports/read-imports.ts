import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../files/list-files.ts';

/** One import of one of our packages. */
export interface OwnImport {
  /** `@kader/plan/changes` */
  readonly specifier: string;
  /** Only types: nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
}

// Static imports, exports from elsewhere, dynamic imports and the mocks of tests; a clause may run over several lines.
const staticImport =
  /^[ \t]*(import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"](@kader\/[^'"]+)['"]/gm;
const calledImport = /\b(?:import|mock|require)\s*\(\s*['"](@kader\/[^'"]+)['"]/g;

/** The imports of our packages in a source text. `import { type A } from` counts as more than types: the module is loaded. */
export function importsIn(text: string): readonly OwnImport[] {
  const fromStatic = [...text.matchAll(staticImport)].map((match) => ({
    specifier: match[3] ?? '',
    typeOnly: match[2] !== undefined,
  }));
  const fromCalls = [...text.matchAll(calledImport)].map((match) => ({
    specifier: match[1] ?? '',
    typeOnly: false,
  }));
  return [...fromStatic, ...fromCalls];
}

/** The imports of our packages in a file of the repository. */
export function readImports(path: string): readonly OwnImport[] {
  return importsIn(readFileSync(join(repositoryRoot, path), 'utf8'));
}

/** `@kader/plan/changes` → `plan` */
export function packageOf(specifier: string): string {
  return specifier.split('/')[1] ?? '';
}
