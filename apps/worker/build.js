/**
 * Bundles the worker into dist/: one module, and beside it in dist/node_modules the fonts, which are read as files.
 * The result needs Node and nothing else.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const target = join(here, 'dist');
rmSync(target, { recursive: true, force: true });

await build({
  entryPoints: [join(here, 'src/main.ts')],
  outfile: join(target, 'main.js'),
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
