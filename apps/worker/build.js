/**
 * Bundles the worker into dist/, and beside it what is read as files: the fonts in dist/node_modules, and the SQL of the set-up, whose
 * command stands as deep as in its package, because it looks for them from there. The result needs Node and nothing else.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const target = join(here, 'dist');
rmSync(target, { recursive: true, force: true });

await build({
  entryPoints: {
    main: join(here, 'src/main.ts'),
    'src/cli/set-up-database': join(here, '../../packages/services/src/cli/set-up-database.ts'),
    'src/cli/check-worker': join(here, '../../packages/services/src/cli/check-worker.ts'),
  },
  outdir: target,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: 'linked',
  // Some of what is bundled was written for `require`.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
cpSync(join(here, '../../packages/db/prisma/migrations'), join(target, 'prisma/migrations'), {
  recursive: true,
});

const fromExports = createRequire(join(here, '../../packages/exports/package.json'));
for (const family of ['noto-sans', 'source-serif-4']) {
  const source = dirname(fromExports.resolve(`@expo-google-fonts/${family}/package.json`));
  const copy = join(target, 'node_modules/@expo-google-fonts', family);
  mkdirSync(copy, { recursive: true });
  for (const part of [
    'package.json',
    'LICENSE_FONT',
    '400Regular',
    '400Regular_Italic',
    '500Medium',
    '600SemiBold',
    '600SemiBold_Italic',
  ]) {
    cpSync(join(source, part), join(copy, part), {
      recursive: true,
      dereference: true,
      filter: (path) => !path.endsWith('.png'),
    });
  }
}
