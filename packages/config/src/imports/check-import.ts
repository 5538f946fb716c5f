import {
  freePackages,
  importTable,
  narrowFaces,
  type PackageName,
  reservedFaces,
  testingFaces,
  typesOnly,
} from './import-table.ts';
import { type OwnImport, packageOf } from './read-imports.ts';

function isInTable(name: string): name is PackageName {
  return Object.hasOwn(importTable, name);
}

/** The packages that `name` may declare; `undefined` when the architecture does not know `name`. */
export function mayDeclare(name: string): readonly string[] | undefined {
  if (!isInTable(name)) return undefined;
  const forTests = Object.entries(testingFaces).flatMap(([face, users]) =>
    users.includes(name) ? [packageOf(face)] : [],
  );
  return name === 'config' ? [] : [...importTable[name], ...forTests, 'config'];
}

/**
 * Holds one import against the table.
 * @param by name of the importing package without `@kader/`
 * @param inTest whether the importing file is there for tests only
 * @returns what is wrong with it; `undefined` when it is allowed
 */
export function checkImport(
  by: string,
  { specifier, typeOnly }: OwnImport,
  inTest: boolean,
): string | undefined {
  if (freePackages.includes(by)) return undefined;
  if (!isInTable(by)) return `${by} is not in the table of imports`;
  const of = packageOf(specifier);
  const own = of === by;
  if (/\/testing(\/|$)/.test(specifier)) return checkTestingFace(by, specifier, inTest);
  if (own) return undefined;
  const allowed: readonly string[] = importTable[by];
  if (!allowed.includes(of)) return `${by} may not import ${of}`;
  const reserved = reservedFaces[specifier];
  if (reserved !== undefined && !reserved.includes(by) && !inTest)
    return `${specifier} is only for ${reserved.join(', ')}`;
  const narrow = narrowFaces.find((rule) => rule.by === by && rule.of === of);
  if (narrow !== undefined && !narrow.only.includes(specifier))
    return `${by} may import only ${narrow.only.join(', ')} of ${of}`;
  const types = typesOnly.some((rule) => rule.by === by && rule.of === of);
  return types && !typeOnly && !inTest ? `${by} may import only types of ${of}` : undefined;
}

function checkTestingFace(by: PackageName, specifier: string, inTest: boolean): string | undefined {
  if (!inTest) return `${specifier} is for tests only`;
  const of = packageOf(specifier);
  const allowed: readonly string[] = importTable[by];
  const users: readonly string[] = testingFaces[specifier] ?? [];
  return of === by || allowed.includes(of) || users.includes(by)
    ? undefined
    : `${by} may not import ${specifier}`;
}
