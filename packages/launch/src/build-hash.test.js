import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildHash } from './build-hash.js';
import { installHash } from './install.js';
import { createStandInRepository } from './testing/stand-in-repository.js';

const repository = createStandInRepository();
afterAll(() => repository.remove());

test('the build hash follows what is built, and nothing else', () => {
  const before = buildHash(repository.root);
  repository.write('apps/web/src/page.test.tsx', 'a test');
  repository.write('packages/launch/src/new.js', 'the launcher');
  repository.write('packages/db/src/generated/client.ts', 'generated');
  repository.write('apps/web/.next/x.js', 'built');
  utimesSync(join(repository.root, 'apps/web/src/page.tsx'), 1, 1);
  expect(buildHash(repository.root)).toBe(before);
  repository.write('packages/db/src/new.ts', 'source');
  expect(buildHash(repository.root)).not.toBe(before);
});

test('the install hash follows the lockfile and every package.json', () => {
  const before = installHash(repository.root);
  repository.write('apps/web/src/page.tsx', 'changed');
  expect(installHash(repository.root)).toBe(before);
  repository.write('apps/web/package.json', '{ "type": "commonjs", "name": "web" }');
  const after = installHash(repository.root);
  expect(after).not.toBe(before);
  repository.write('pnpm-lock.yaml', 'changed');
  expect(installHash(repository.root)).not.toBe(after);
});
