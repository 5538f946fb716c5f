import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const sources = ['packages/*/src', 'apps/*/src'];
const excluded = ['**/node_modules/**', '**/.next/**', '**/dist/**', '**/generated/**'];

/**
 * `server-only` throws outside React's server build, `client-only` inside it. Tests run in neither, so both become the empty module.
 */
function boundaryMarkers() {
  const fromApi = createRequire(join(root, 'packages/api/package.json'));
  const empty = join(fromApi.resolve('server-only'), '../empty.js');
  return existsSync(empty) ? { 'server-only': empty, 'client-only': empty } : {};
}

/** Before every test of screens. */
const screens = [join(root, 'packages/ui/src/testing/set-up-screens.ts')];

const resolve = { alias: boundaryMarkers() };

export default defineConfig({
  test: {
    // Two cores: two workers keep them busy, more only makes every test slower and nearer to its time limit.
    maxWorkers: 2,
    projects: [
      {
        plugins: [react()],
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          // Loading every module anew for every file takes as long as the tests: a worker's files share them.
          isolate: false,
          // Property tests take seconds, and more while a build runs beside them.
          testTimeout: 60_000,
          include: sources.map((folder) => `${folder}/**/*.test.{ts,tsx,js}`),
          exclude: [
            ...excluded,
            '**/*.int.test.ts',
            '**/*.dom.test.tsx',
            '**/*.alone.test.tsx',
            '**/*.images.test.js',
            '**/*.chaos.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        resolve,
        test: {
          // The document as it is edited: all files begin with the same stand-ins, and share what is loaded.
          name: 'dom',
          environment: 'jsdom',
          setupFiles: screens,
          include: ['packages/plan-ui/src/**/*.dom.test.tsx'],
          exclude: excluded,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        resolve,
        test: {
          // What puts something in a module's or React's place before it is loaded, and screens outside a document.
          name: 'alone',
          environment: 'jsdom',
          setupFiles: screens,
          include: [
            ...sources.map((folder) => `${folder}/**/*.alone.test.tsx`),
            ...['packages/ui/src', 'apps/*/src'].map((folder) => `${folder}/**/*.dom.test.tsx`),
          ],
          exclude: excluded,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // The files of the images, put together from what was built. Needs a build: `npm test images` makes it.
          name: 'images',
          environment: 'node',
          include: ['packages/launch/src/**/*.images.test.js'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          environment: 'node',
          include: sources.map((folder) => `${folder}/**/*.int.test.ts`),
          exclude: excluded,
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          // What is killed: the built apps, with a database and processes of their own.
          name: 'chaos',
          environment: 'node',
          include: ['packages/chaos/src/**/*.chaos.test.ts'],
          exclude: excluded,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
